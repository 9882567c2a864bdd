package cn.jishen.facts.value;

import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.WordFile;
import cn.jishen.facts.text.Writing;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells “不涉及” from real indicators; the words are in not-applicable.csv. */
public final class NotApplicableReader {
    private static final String MARKS = "-/*\\";
    private static final int LONGEST_MARK = 4;
    private static final String[] DENIALS = {"不涉及", "不适用", "未涉及"};
    /** May stand before 不涉及 after 本项目, and around the names of categories. */
    private static final String LINKS = "均暂并也、，和及与或类方面指标等：“”。.；（）";

    private static final class BuiltIn {
        static final LongestMatch<String> WHOLE;
        static final LongestMatch<String> SUBJECTS;
        static final LongestMatch<String> OBJECTS;
        static final LongestMatch<IndicatorCategory> CATEGORIES;

        static {
            Map<String, String> whole = new HashMap<>();
            Map<String, String> subjects = new HashMap<>();
            Map<String, String> objects = new HashMap<>();
            Map<String, IndicatorCategory> categories = new HashMap<>();
            for (String[] row : WordFile.rows("not-applicable.csv")) {
                switch (row[1]) {
                    case "整格" -> whole.put(row[0], row[0]);
                    case "称谓" -> subjects.put(row[0], row[0]);
                    case "对象" -> objects.put(row[0], row[0]);
                    default -> categories.put(row[0], IndicatorCategory.valueOf(row[2]));
                }
            }
            WHOLE = new LongestMatch<>(whole);
            SUBJECTS = new LongestMatch<>(subjects);
            OBJECTS = new LongestMatch<>(objects);
            CATEGORIES = new LongestMatch<>(categories);
        }
    }

    private NotApplicableReader() {}

    static @Nullable NotApplicable read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String all = Writing.fold(text);
        String words = bare(all);
        if (words.isEmpty() || isWhole(words)) {
            return isWhole(words) ? new NotApplicable(all, Set.of()) : null;
        }
        LongestMatch.Match<String> subject = BuiltIn.SUBJECTS.at(words, 0);
        int at = links(words, subject == null ? 0 : subject.end());
        int denial = denial(words, at);
        if (denial < 0) {
            return lastDenial(all, words);
        }
        Set<IndicatorCategory> named = EnumSet.noneOf(IndicatorCategory.class);
        boolean only = collect(words, denial, named) == words.length();
        boolean object = BuiltIn.OBJECTS.get(words.substring(denial)) != null;
        return subject != null || only || object ? new NotApplicable(all, named) : null;
    }

    /** “生态效益：不涉及”: the denial after the category. */
    private static @Nullable NotApplicable lastDenial(String all, String words) {
        Set<IndicatorCategory> named = EnumSet.noneOf(IndicatorCategory.class);
        int end = collect(words, 0, named);
        int denial = named.isEmpty() ? -1 : denial(words, end);
        return denial == words.length() ? new NotApplicable(all, named) : null;
    }

    private static boolean isWhole(String words) {
        boolean marks = !words.isEmpty() && words.length() <= LONGEST_MARK;
        for (int i = 0; marks && i < words.length(); i++) {
            marks = MARKS.indexOf(words.charAt(i)) >= 0;
        }
        return marks || BuiltIn.WHOLE.get(words) != null;
    }

    /** Takes category names and what links them, from a place on; where that ends. */
    private static int collect(String words, int from, Set<IndicatorCategory> named) {
        int at = from;
        while (at < words.length()) {
            LongestMatch.Match<IndicatorCategory> category = BuiltIn.CATEGORIES.at(words, at);
            if (category != null) {
                named.add(category.meaning());
                at = category.end();
            } else if (LINKS.indexOf(words.charAt(at)) >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int denial(String words, int from) {
        for (String denial : DENIALS) {
            if (words.startsWith(denial, from)) {
                return from + denial.length();
            }
        }
        return -1;
    }

    private static int links(String words, int from) {
        int at = from;
        while (from > 0 && at < words.length() && LINKS.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Without the marks and brackets around it. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "（“\"【[".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "）”\"】].。；，、！".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
