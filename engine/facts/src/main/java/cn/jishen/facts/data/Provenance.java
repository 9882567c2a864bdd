package cn.jishen.facts.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which version of the shipped base the files of an exported folder stem, and what they were then: a file that is
 * still as it was exported follows the shipped one, and of one that was changed it can be told that the shipped one has
 * changed as well. Immutable.
 *
 * @param version of the program that exported
 * @param hashes SHA-256 of each file as exported, by path
 */
public record Provenance(String version, Map<String, String> hashes) {
    /** The file of a folder that holds it. */
    public static final String FILE = "stems-from.txt";

    /** Of a folder that was not exported, or lost its note. */
    public static final Provenance UNKNOWN = new Provenance("", Map.of());

    public Provenance {
        hashes = new TreeMap<>(hashes);
    }

    /** What is exported now. */
    public static Provenance of(String version, RuleData data) {
        return new Provenance(
                version, data.files().stream().collect(Collectors.toMap(DataFile::path, file -> hash(file.text()))));
    }

    /** Reads {@link #print}. */
    public static Provenance parse(String text) {
        Map<String, String> hashes = new TreeMap<>();
        String version = "";
        for (String line : text.split("\n")) {
            String[] parts = line.strip().split(" ", 2);
            if (line.startsWith("#") || parts.length < 2) {
                continue;
            }
            if (parts[0].equals("version")) {
                version = parts[1];
            } else {
                hashes.put(parts[1], parts[0]);
            }
        }
        return new Provenance(version, hashes);
    }

    public String print() {
        StringBuilder text = new StringBuilder("# 由 jishen rules export 写出，不要改：升级后据此告诉您，改过的文件所据的原文是否变了。\n");
        text.append("version ").append(version).append('\n');
        hashes.forEach(
                (path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
        return text.toString();
    }

    /** Whether a file is still as it was exported. */
    public boolean isUntouched(DataFile file) {
        return hash(file.text()).equals(hashes.get(file.path()));
    }

    /** Whether the shipped file is no longer the one that an exported file stems from. */
    public boolean hasShippedChanged(DataFile own, @Nullable DataFile shipped) {
        String then = hashes.get(own.path());
        return then != null && shipped != null && !hash(shipped.text()).equals(then);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
