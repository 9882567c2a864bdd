package cn.jishen.audit;

import cn.jishen.facts.disclosure.Disclosure;
import java.time.LocalDate;

/**
 * The day as of which a disclosure is judged: 1 January of its budget year, so that the same file gets the same
 * findings
 * in whatever season it is audited; where it does not say its year, the day of the run.
 *
 * @param day of the run, or the day that the user named
 * @param named whether the user named it; it then holds for every document
 */
public record AsOf(LocalDate day, boolean named) {
    /** A day that holds for every document. */
    public static AsOf named(LocalDate day) {
        return new AsOf(day, true);
    }

    /** Each document as of its own budget year. */
    public static AsOf budgetYear(LocalDate today) {
        return new AsOf(today, false);
    }

    LocalDate of(Disclosure disclosure) {
        Integer year = disclosure.year();
        return named || year == null ? day : LocalDate.of(year, 1, 1);
    }
}
