package cn.jishen.intake.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: by the byte order mark, else the first of UTF-16 (where zero bytes betray it), UTF-8 and GB18030 that
 * decodes without an error. What none of them decodes is read as the best of them, with the bad characters replaced.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACED = '\uFFFD';

    private Decoder() {}

    /**
     * A decoded text.
     *
     * @param text without byte order mark
     * @param charset that it was read with
     * @param bad how many characters could not be decoded and stand as U+FFFD; 0 when all could
     */
    public record Decoded(String text, Charset charset, int bad) {}

    /** The text of a whole file. */
    public static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            String text = strict(bytes, charset);
            if (text != null) {
                return new Decoded(text, charset, 0);
            }
        }
        Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        Decoded gb = decode(bytes, 0, GB18030);
        return utf8.bad() <= gb.bad() ? utf8 : gb;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(
                text, charset, (int) text.chars().filter(c -> c == REPLACED).count());
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * UTF-16 without a mark: no other text has zero bytes, and line ends and digits put them all on one side. A single
     * stray one in sound UTF-8 tells nothing. Null if it is not UTF-16.
     */
    private static @Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (even + odd == 0 || bytes.length % 2 != 0 || Math.min(even, odd) * 20 > Math.max(even, odd)) {
            return null;
        }
        if ((even + odd) * 4 < bytes.length && strict(bytes, StandardCharsets.UTF_8) != null) {
            return null;
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return strict(bytes, charset) == null ? null : charset;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
