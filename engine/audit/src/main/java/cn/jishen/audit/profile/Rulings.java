package cn.jishen.audit.profile;

import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a profile says of the rules for one disclosure. Immutable. */
public final class Rulings {
    private final List<ProfileLine> lines;

    Rulings(List<ProfileLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Whether any rule is judged otherwise than its file says. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isOff(String rule) {
        return Boolean.FALSE.equals(last(rule, ProfileLine::enabled));
    }

    /** What a finding of this rule costs, as a share of the item's points; null where its severity tells. */
    public @Nullable BigDecimal share(String rule) {
        return last(rule, ProfileLine::share);
    }

    /** The finding at the severity that holds here. */
    public Finding apply(Finding finding) {
        Severity severity = last(finding.rule(), ProfileLine::severity);
        return severity == null || severity == finding.severity() ? finding : finding.at(severity);
    }

    private <T> @Nullable T last(String rule, Function<ProfileLine, @Nullable T> what) {
        return lines.stream()
                .filter(line -> line.rule().equals(rule))
                .map(what)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
