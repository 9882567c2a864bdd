package cn.jishen.rules.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: writes {@code rules/stamp.txt}, from which every report says by which rules it was made, lists
 * the data files, and copies
 * the DRL files to where they can be read at run time, because the rule compiler leaves them out of the jar.
 */
public final class Stamp {
    private Stamp() {}

    /** Arguments: the folder of the sources, the folder of the classes, the version. */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path sources = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        List<String> rules = new ArrayList<>();
        List<String> data = new ArrayList<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : filesUnder(sources)) {
            String name = sources.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
            if (name.endsWith(".drl")) {
                rules.add(name.replaceFirst("^rules/", ""));
                Path copy = classes.resolve(ShippedRules.SOURCES + name + ShippedRules.SUFFIX);
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            } else if (name.startsWith("words/") || name.startsWith("parameters/")) {
                data.add(name);
            }
        }
        Files.write(classes.resolve(ShippedRules.SOURCES + "index.txt"), rules);
        Files.write(classes.resolve(ShippedRules.DATA_INDEX), data);
        Path stamp = classes.resolve("rules/stamp.txt");
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, args[2] + "\n" + HexFormat.of().formatHex(digest.digest()) + "\n");
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
