package cn.jishen.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of a text: by its byte order mark; else by the zero bytes of UTF-16; else by what it declares;
 * else UTF-8, else GB18030. An encoding is taken only if every byte means something in it; where none fits, the one
 * that fits best, and its bad places are counted.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Byte order marks in hex. */
    private static final Map<String, Charset> MARKS = Map.of(
            "efbbbf", StandardCharsets.UTF_8,
            "fffe", StandardCharsets.UTF_16LE,
            "feff", StandardCharsets.UTF_16BE);

    /** Names under which files declare a subset of GB18030 and use all of it. */
    private static final Set<String> CHINESE = Set.of("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936");

    private Decoder() {}

    /**
     * The bytes of a file.
     *
     * @param size a longer file is refused
     */
    public static byte[] bytes(SourceFile file, Limit size) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes((int) Math.min(size.bytes() + 1, Integer.MAX_VALUE));
            size.check(bytes.length, "文件");
            return bytes;
        }
    }

    /**
     * The text of these bytes.
     *
     * @param declared the encoding that the file names itself; null where it names none
     */
    public static DecodedText decode(byte[] bytes, @Nullable String declared) {
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            int length = mark.getKey().length() / 2;
            if (startsWith(bytes, mark.getKey())) {
                return lenient(Arrays.copyOfRange(bytes, length, bytes.length), mark.getValue());
            }
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, wide);
        }
        Set<Charset> candidates = candidates(declared);
        for (Charset charset : candidates) {
            String text = strict(bytes, charset);
            if (text != null) {
                return new DecodedText(text, charset.name(), 0);
            }
        }
        return best(bytes, candidates);
    }

    private static Set<Charset> candidates(@Nullable String declared) {
        Set<Charset> candidates = new LinkedHashSet<>();
        Charset named = declared == null ? null : named(declared);
        // A Western name is what programs write that never asked; Chinese text is valid in it, and nonsense.
        if (named != null
                && !named.name().startsWith("ISO-8859")
                && !named.name().startsWith("windows-125")) {
            candidates.add(named);
        }
        candidates.add(StandardCharsets.UTF_8);
        candidates.add(GB18030);
        return candidates;
    }

    /** The encoding of a name as files write it; null for one unknown or one that needs a mark, which is not there. */
    private static @Nullable Charset named(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (CHINESE.contains(name)) {
            return GB18030;
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        int length = hex.length() / 2;
        return bytes.length >= length
                && HexFormat.of().formatHex(bytes, 0, length).equals(hex);
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

    private static DecodedText best(byte[] bytes, Set<Charset> candidates) {
        DecodedText best = null;
        for (Charset charset : candidates) {
            DecodedText text = lenient(bytes, charset);
            best = best == null || text.bad() < best.bad() ? text : best;
        }
        return best == null ? new DecodedText("", "UTF-8", 0) : best;
    }

    private static DecodedText lenient(byte[] bytes, Charset charset) {
        CharBuffer text = charset.decode(ByteBuffer.wrap(bytes));
        String characters = text.toString();
        int bad = 0;
        for (int at = characters.indexOf('\uFFFD'); at >= 0; at = characters.indexOf('\uFFFD', at + 1)) {
            bad++;
        }
        return new DecodedText(characters, charset.name(), bad);
    }
}
