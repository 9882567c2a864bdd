package cn.jishen.facts.disclosure;

import cn.jishen.facts.text.Writing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 行指纹: names a row by what it says, wherever it stands. Spaces and the width of characters do not count; any other
 * change gives another fingerprint, because whoever let a row stand has seen these words and no others.
 */
public final class RowFingerprint {
    private static final int BYTES = 5;

    /** A letter that is no digit, so that a spreadsheet takes none of them for a number. */
    private static final String PREFIX = "R";

    private RowFingerprint() {}

    /** R and ten hexadecimal digits: R3f09a1c277. */
    public static String of(Indicator row) {
        String said = Stream.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.DESCRIPTION, Field.VALUE, Field.BASIS)
                .map(field -> Writing.fold(row.text(field)))
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java 运行环境缺少 SHA-256\n建议：换用完整的 JDK 17", e);
        }
    }
}
