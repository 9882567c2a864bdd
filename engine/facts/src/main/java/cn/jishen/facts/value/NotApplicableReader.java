package cn.jishen.facts.value;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.ListedWords;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Writing;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells “不涉及” from real indicators; the words are in grammar/not-applicable.csv. Immutable. */
final class NotApplicableReader {
    private static final String MARKS = "-/*\\";
    private static final int LONGEST_MARK = 4;
    private static final String[] DENIALS = {"不涉及", "不适用", "未涉及"};
    /** May stand before 不涉及 after 本项目, and around the names of categories. */
    private static final String LINKS = "均暂并也、，和及与或类方面指标等：“”。.；（）";

    private static final TableForm FORM = TableForm.of("grammar/not-applicable.csv", "词", "用法", "含义");
    private static final Map<String, Use> USES =
            Map.of("整格", Use.WHOLE, "称谓", Use.SUBJECT, "对象", Use.OBJECT, "类别", Use.CATEGORY);
    private static final Map<String, IndicatorCategory> CATEGORIES = Arrays.stream(IndicatorCategory.values())
            .filter(category -> category != IndicatorCategory.OTHER)
            .collect(Collectors.toMap(IndicatorCategory::label, category -> category));

    private enum Use {
        WHOLE,
        SUBJECT,
        OBJECT,
        CATEGORY
    }

    private final LongestMatch<String> whole;
    private final LongestMatch<String> subjects;
    private final LongestMatch<String> objects;
    private final LongestMatch<IndicatorCategory> categories;

    NotApplicableReader(RuleData data, Mistakes mistakes) {
        ListedWords<String> all = new ListedWords<>();
        ListedWords<String> before = new ListedWords<>();
        ListedWords<String> behind = new ListedWords<>();
        ListedWords<IndicatorCategory> named = new ListedWords<>();
        for (TableRow row : GrammarTable.rows(FORM, data, mistakes)) {
            String word = Writing.fold(row.needed("词"));
            Use use = GrammarTable.meaning(row, "用法", USES);
            if (use == null) {
                continue;
            }
            switch (use) {
                case WHOLE -> all.add(word, word, row);
                case SUBJECT -> before.add(word, word, row);
                case OBJECT -> behind.add(word, word, row);
                case CATEGORY -> named.add(word, row.one("含义", CATEGORIES), row);
            }
        }
        whole = all.match();
        subjects = before.match();
        objects = behind.match();
        categories = named.match();
    }

    /** Reads any cell; null when it does not say so. “不涉及安全事故”, “无障碍”, a blank cell do not. */
    @Nullable
    NotApplicable read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String all = Writing.fold(text);
        String words = bare(all);
        if (words.isEmpty() || isWhole(words)) {
            return isWhole(words) ? new NotApplicable(all, Set.of()) : null;
        }
        LongestMatch.Match<String> subject = subjects.at(words, 0);
        int at = links(words, subject == null ? 0 : subject.end());
        int denial = denial(words, at);
        if (denial < 0) {
            return lastDenial(all, words);
        }
        Set<IndicatorCategory> named = EnumSet.noneOf(IndicatorCategory.class);
        boolean only = collect(words, denial, named) == words.length();
        boolean object = objects.get(words.substring(denial)) != null;
        return subject != null || only || object ? new NotApplicable(all, named) : null;
    }

    /** “生态效益：不涉及”: the denial after the category. */
    private @Nullable NotApplicable lastDenial(String all, String words) {
        Set<IndicatorCategory> named = EnumSet.noneOf(IndicatorCategory.class);
        int end = collect(words, 0, named);
        int denial = named.isEmpty() ? -1 : denial(words, end);
        return denial == words.length() ? new NotApplicable(all, named) : null;
    }

    private boolean isWhole(String words) {
        boolean marks = !words.isEmpty() && words.length() <= LONGEST_MARK;
        for (int i = 0; marks && i < words.length(); i++) {
            marks = MARKS.indexOf(words.charAt(i)) >= 0;
        }
        return marks || whole.get(words) != null;
    }

    /** Takes category names and what links them, from a place on; where that ends. */
    private int collect(String words, int from, Set<IndicatorCategory> named) {
        int at = from;
        while (at < words.length()) {
            LongestMatch.Match<IndicatorCategory> category = categories.at(words, at);
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
