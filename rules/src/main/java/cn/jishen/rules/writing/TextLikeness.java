package cn.jishen.rules.writing;

import cn.jishen.rules.raise.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of two texts is the same. */
public final class TextLikeness {
    private TextLikeness() {}

    /** Twice the pieces of two characters in both, over all pieces, in %; list numbers, marks and spaces aside. */
    public static BigDecimal percent(@Nullable String one, @Nullable String other) {
        List<String> left = pieces(Prose.bare(other));
        List<String> own = pieces(Prose.bare(one));
        int all = own.size() + left.size();
        int shared = 0;
        for (String piece : own) {
            shared += left.remove(piece) ? 1 : 0;
        }
        return all == 0 ? BigDecimal.ZERO : Share.of(2 * shared, all);
    }

    /** How many characters the text has, list numbers, marks and spaces aside. */
    public static int length(@Nullable String text) {
        return Prose.bare(text).length();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int i = 2; i <= text.length(); i++) {
            pieces.add(text.substring(i - 2, i));
        }
        return pieces;
    }
}
