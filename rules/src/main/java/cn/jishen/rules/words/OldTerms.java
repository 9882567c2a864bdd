package cn.jishen.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Terms and names of offices that are no longer in use: the lines of {@code parameters/old-terms.csv}. */
public final class OldTerms {
    private static final Pattern TITLES = Pattern.compile("《[^《》]*》");
    private static final List<Term> TERMS = load();

    private OldTerms() {}

    /**
     * One term.
     *
     * @param word the old term
     * @param now what is said instead
     * @param since the year from which it is
     */
    public record Term(String word, String now, int since) {}

    /** The first term in the text, titles of books and documents aside, that is no longer in use; null if none. */
    public static @Nullable Term in(String text, @Nullable Integer year) {
        String bare = TITLES.matcher(text).replaceAll("");
        for (Term term : TERMS) {
            if (year != null && year >= term.since() && bare.contains(term.word())) {
                return term;
            }
        }
        return null;
    }

    private static List<Term> load() {
        List<Term> terms = new ArrayList<>();
        for (CSVRecord row : Resources.table("parameters/old-terms.csv")) {
            int since = LocalDate.parse(row.get("生效")).getYear();
            terms.add(new Term(row.get("旧称"), row.get("今称"), since));
        }
        return List.copyOf(terms);
    }
}
