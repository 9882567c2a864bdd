package cn.jishen.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an audit is kept under.
 *
 * @param hex SHA-256 over everything that changes the audit's bytes, in hex
 */
public record AuditKey(String hex) {
    private static final int LENGTH = 64;

    public AuditKey {
        if (hex.length() != LENGTH || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException("no SHA-256 in hex: " + hex);
        }
    }

    /** The key of these parts; the same parts in the same order give the same key. */
    public static AuditKey of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return new AuditKey(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
