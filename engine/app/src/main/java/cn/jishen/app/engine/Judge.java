package cn.jishen.app.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What judges documents, as a digest: the program and its caps. */
final class Judge {
    /** Set by the launcher: a digest of the program's files. */
    private static final String PROGRAM = "jishen.program";

    private static final String SETTINGS = "jishen.";

    private Judge() {}

    /** A digest of the program, of its settings, and of what else is named. */
    static String digest(String... more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, program());
            settings().forEach((name, value) -> add(digest, name + "=" + value));
            for (String each : more) {
                add(digest, each);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The caps and whatever else is set from outside. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(SETTINGS) && !name.equals(PROGRAM) && !name.equals("jishen.terminal")) {
                settings.put(name, System.getProperty(name));
            }
        }
        return settings;
    }

    private static String program() {
        String named = System.getProperty(PROGRAM);
        return named != null && !named.isBlank() ? named : onClassPath();
    }

    /** Name, size and time of every file of the program; good enough where no launcher knows better. */
    private static String onClassPath() {
        StringBuilder all = new StringBuilder(ProgramVersion.get());
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                describe(Path.of(entry), all);
            }
        }
        return all.toString();
    }

    private static void describe(Path entry, StringBuilder all) {
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                all.append(file.getFileName())
                        .append(' ')
                        .append(attributes.size())
                        .append(' ')
                        .append(attributes.lastModifiedTime().toMillis())
                        .append('\n');
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            all.append(entry).append(" unknown\n");
        }
    }
}
