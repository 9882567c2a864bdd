package cn.jishen.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** A file on disk, read through once for its hash and its first bytes. */
public final class SourceFile {
    private static final int HEAD = 4096;

    private final Path path;
    private final String name;
    private final String sha256;
    private final byte[] head;

    private SourceFile(Path path, String name, String sha256, byte[] head) {
        this.path = path;
        this.name = name;
        this.sha256 = sha256;
        this.head = head;
    }

    /** Reads a file through that goes by its own name. */
    public static SourceFile of(Path path) throws IOException {
        return of(path, nameOf(path));
    }

    /**
     * Reads the file through.
     *
     * @param name by which people know it
     */
    public static SourceFile of(Path path, String name) throws IOException {
        MessageDigest digest = digest();
        byte[] head;
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            byte[] buffer = new byte[1 << 16];
            int count = in.readNBytes(buffer, 0, buffer.length);
            head = Arrays.copyOf(buffer, Math.min(HEAD, count));
            while (count > 0) {
                count = in.read(buffer);
            }
        }
        return new SourceFile(path, name, HexFormat.of().formatHex(digest.digest()), head);
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** The name to tell the user: a file out of an archive has folders in it. */
    public String name() {
        return name;
    }

    /** The last segment of a path. */
    public static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** What stands behind the last dot of the file's own name, in small letters; empty when there is none. */
    public String extension() {
        String own = nameOf(path);
        int dot = own.lastIndexOf('.');
        return dot < 0 ? "" : own.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The hash of all bytes, in hex. */
    public String sha256() {
        return sha256;
    }

    public boolean isEmpty() {
        return head.length == 0;
    }

    /** Whether the first bytes are these, given in hex. */
    public boolean startsWith(String hex) {
        return HexFormat.of().formatHex(head).startsWith(hex);
    }

    /** The first bytes as Latin text in small letters, for looking at tags; UTF-16 is known by its mark. */
    public String headText() {
        Charset charset = startsWith("fffe")
                ? StandardCharsets.UTF_16LE
                : startsWith("feff") ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return new String(head, charset).toLowerCase(Locale.ROOT).replaceFirst("^(\uFEFF|ï»¿)", "");
    }

    /** Whether the first bytes are text in a charset that {@link Decoder} knows: none of them a control character. */
    public boolean looksLikeText() {
        // A character cut in two at the end of the head is none to judge by.
        String text = Decoder.decode(Arrays.copyOf(head, head.length - head.length % 2), null)
                .text();
        return !text.isBlank()
                && text.chars()
                        .limit(Math.max(1, text.length() - 2))
                        .noneMatch(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
