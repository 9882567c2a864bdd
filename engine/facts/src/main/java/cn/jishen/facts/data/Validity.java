package cn.jishen.facts.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an entry holds. The oldest version of an entry holds for earlier days too: that a date is
 * written down says where the entry comes from, not that the fault was none before.
 *
 * @param since 生效: the first day
 * @param until 停用: the first day on which it no longer holds; null where it has no end
 */
public record Validity(LocalDate since, @Nullable LocalDate until) {
    public boolean hasEndedOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
