package cn.jishen.audit.drl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs that Chinese input methods write where DRL wants those of ASCII. */
final class WideSigns {
    private static final Map<Character, String> RIGHT = Map.ofEntries(
            Map.entry('、', ","),
            Map.entry('。', "."),
            Map.entry('【', "("),
            Map.entry('】', ")"),
            Map.entry('〔', "("),
            Map.entry('〕', ")"),
            Map.entry('≥', ">="),
            Map.entry('≤', "<="),
            Map.entry('≠', "!="),
            Map.entry('×', "*"),
            Map.entry('÷', "/"),
            Map.entry('－', "-"),
            Map.entry('—', "-"),
            Map.entry('–', "-"),
            Map.entry('\u3000', " "),
            Map.entry('\u00A0', " "));

    private WideSigns() {}

    /** What to write instead; null for a character that is none of them. */
    static @Nullable String right(char sign) {
        // The full-width forms follow the order of ASCII.
        return sign >= '！' && sign <= '～' ? String.valueOf((char) (sign - '！' + '!')) : RIGHT.get(sign);
    }

    /** Its name in a message: a blank cannot be seen. */
    static String name(char sign) {
        return Character.isSpaceChar(sign) ? "空格" : "“" + sign + "”";
    }
}
