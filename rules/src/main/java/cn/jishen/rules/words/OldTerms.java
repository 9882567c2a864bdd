package cn.jishen.rules.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms and names of offices that are no longer in use. Immutable. */
public final class OldTerms {
    /** Where they stand. */
    public static final TableForm FORM =
            TableForm.of("parameters/old-terms.csv", "旧称", "今称", "起报年度").keyedBy("旧称");

    private static final Pattern TITLES = Pattern.compile("《[^《》]*》");

    private final List<Term> terms;

    private OldTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param word the old term
     * @param now what is said instead
     * @param since the first budget year that should say it
     */
    public record Term(String word, String now, int since) {}

    /** The terms of a table. */
    public static OldTerms of(Table table) {
        return new OldTerms(table.map(row -> new Term(row.needed("旧称"), row.needed("今称"), row.whole("起报年度"))));
    }

    /** The first term in the text, titles of books and documents aside, that is no longer in use; null if none. */
    public @Nullable Term in(String text, @Nullable Integer year) {
        String bare = TITLES.matcher(text).replaceAll("");
        for (Term term : terms) {
            if (year != null && year >= term.since() && bare.contains(term.word())) {
                return term;
            }
        }
        return null;
    }
}
