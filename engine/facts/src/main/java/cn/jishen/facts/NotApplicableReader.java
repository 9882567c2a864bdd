package cn.jishen.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells “不涉及” from real indicators. */
final class NotApplicableReader {
    private static final Set<String> WHOLE = Set.of("不涉及", "无", "不适用", "/", "／", "-", "—", "*");

    private NotApplicableReader() {}

    static @Nullable NotApplicable read(@Nullable String text) {
        String words = text == null ? "" : text.strip();
        return WHOLE.contains(words) ? new NotApplicable(words, Set.of()) : null;
    }
}
