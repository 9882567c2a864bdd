package cn.jishen.intake.layout.words;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.Grammar;
import cn.jishen.intake.source.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of layouts, from three tables. A recogniser is handed one and knows nothing else.
 *
 * @param heads words of heads and labels
 * @param signs patterns of titles, parts, passages and marks
 * @param tables the tables that projects must agree with
 * @param grammar by which values are read
 */
public record Layouts(Heads heads, Signs signs, List<TableKind> tables, Grammar grammar) {
    /** No label is longer, with all its spaces. */
    private static final int LONGEST = 40;

    /** What stands around an amount's head, where the word of a term may stand too: 其中:2026年预算(元). */
    private static final Pattern AROUND = Pattern.compile("^其中[:：]?|\\((?:人民币)?[千万亿]?元\\)");

    /** No head with the word of its term is longer. */
    private static final int LONGEST_TERMED = 24;

    /** Loads those of the program on first use. */
    private static final class Shipped {
        static final Layouts LAYOUTS = load();

        private static Layouts load() {
            Mistakes mistakes = new Mistakes();
            Layouts layouts = of(files(), Grammar.shipped(), mistakes);
            mistakes.throwIfAny();
            return layouts;
        }
    }

    public Layouts {
        tables = List.copyOf(tables);
    }

    /** Those of the program. */
    public static Layouts shipped() {
        return Shipped.LAYOUTS;
    }

    /** The files of the program. */
    public static RuleData files() {
        return RuleData.shipped(Layouts.class, List.of(Heads.FORM.path(), Signs.FORM.path(), TableKind.FORM.path()));
    }

    /**
     * The layouts of the files of a rules folder; what is wrong in them is added to the mistakes.
     *
     * @param grammar by which values are read
     */
    public static Layouts of(RuleData data, Grammar grammar, Mistakes mistakes) {
        return new Layouts(
                Heads.of(data.table(Heads.FORM, mistakes)),
                Signs.of(data.table(Signs.FORM, mistakes)),
                data.table(TableKind.FORM, mistakes).map(TableKind::of),
                grammar);
    }

    /** The same layouts, in which values are read by another grammar. */
    public Layouts with(Grammar other) {
        return new Layouts(heads, signs, tables, other);
    }

    /** The head that a text is; null when it is none. */
    public @Nullable Head head(String text) {
        return heads.of(text);
    }

    /**
     * The head that a text is, also behind or before a word of its term (中期目标, 指标值(年度)) and before a colon with
     * its value (年度资金总额:85万); null when it is none.
     */
    public @Nullable Headed headed(String text) {
        Head exact = heads.of(text);
        if (exact != null) {
            return new Headed(exact, term(Texts.compact(text)), "");
        }
        Headed termed = text.length() > LONGEST
                ? null
                : termed(AROUND.matcher(Texts.compact(text)).replaceAll(""));
        return termed == null ? labelled(text) : termed;
    }

    /** A head with its value behind a colon. */
    private @Nullable Headed labelled(String text) {
        int colon = 0;
        while (colon < Math.min(text.length(), LONGEST) && text.charAt(colon) != ':' && text.charAt(colon) != '：') {
            colon++;
        }
        if (colon == 0 || colon >= Math.min(text.length() - 1, LONGEST)) {
            return null;
        }
        String rest = text.substring(colon + 1).strip();
        Headed before = headed(text.substring(0, colon));
        if (before == null || rest.isEmpty()) {
            return null;
        }
        boolean holds = before.head().mayHoldValue() || (before.head() == Head.GOAL && before.term() != null);
        return holds ? new Headed(before.head(), before.term(), rest) : null;
    }

    /** The term that a compact text names; null when it names none. */
    public @Nullable Term term(String compact) {
        return compact.length() > LONGEST_TERMED
                ? null
                : shows(Signs.LONG, compact) ? Term.LONG : shows(Signs.ANNUAL, compact) ? Term.ANNUAL : null;
    }

    private @Nullable Headed termed(String compact) {
        if (compact.length() > LONGEST_TERMED) {
            return null;
        }
        for (Term term : Term.values()) {
            for (TextPattern pattern : signs.patterns(term == Term.LONG ? Signs.LONG : Signs.ANNUAL)) {
                Matcher matcher = pattern.matcher(compact);
                Head head = matcher.find() ? heads.of(matcher.group("rest")) : null;
                if (head != null) {
                    return new Headed(head, term, "");
                }
            }
        }
        return null;
    }

    /** Whether a compact text shows a sign. */
    public boolean shows(String sign, String compact) {
        return signs.find(sign, compact) != null;
    }

    /** Whether a compact text is a comparator before a number and nothing else, in any writing that values have. */
    public boolean isComparator(String compact) {
        return shows("比较符", compact) || grammar.isComparator(Writing.fold(compact));
    }

    /** The kind of table whose title a compact line is; null when it titles none. */
    public @Nullable TableKind titled(String compact) {
        return tables.stream()
                .filter(table -> table.isTitledBy(compact))
                .findFirst()
                .orElse(null);
    }
}
