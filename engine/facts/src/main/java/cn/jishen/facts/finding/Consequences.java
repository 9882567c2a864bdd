package cn.jishen.facts.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What follows from each grade, the best first. Immutable. */
public record Consequences(List<Consequence> all) {
    /** None: nothing is said of what follows. */
    public static final Consequences NONE = new Consequences(List.of());

    public Consequences {
        all = List.copyOf(all);
    }

    /**
     * What follows for a project; null without a grade, and where nothing is said of it.
     *
     * @param errors whether it has findings of severity 错误 that stand
     */
    public @Nullable Consequence of(@Nullable Grade grade, boolean errors) {
        Consequence plain = of(grade);
        return plain == null || !errors ? plain : of(plain.withErrors());
    }

    /**
     * How a project stands.
     *
     * @param grade null where it has none
     * @param errors whether it has findings of severity 错误 that stand
     */
    public record Standing(@Nullable Grade grade, boolean errors) {}

    /** How many projects of a document stand how. */
    public static Map<Standing, Integer> standings(DocumentAudit audit) {
        Map<Standing, Integer> counts = new HashMap<>();
        audit.scores()
                .forEach((project, sheet) ->
                        counts.merge(new Standing(sheet.grade(), hasErrors(audit, project)), 1, Integer::sum));
        return counts;
    }

    /** “协商完善后进入3个，退回修改重新报审1个，未评定等级1个” of projects by how they stand; empty where nothing is said. */
    public String told(Map<Standing, Integer> counts) {
        List<String> parts = new ArrayList<>();
        for (Consequence each : all) {
            add(parts, each.outcome(), count(counts, each));
        }
        if (!all.isEmpty()) {
            add(parts, "未评定等级", count(counts, null));
        }
        return String.join("，", parts);
    }

    private int count(Map<Standing, Integer> counts, @Nullable Consequence wanted) {
        return counts.entrySet().stream()
                .filter(entry ->
                        Objects.equals(of(entry.getKey().grade(), entry.getKey().errors()), wanted))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static void add(List<String> parts, String outcome, long count) {
        if (count > 0) {
            parts.add(outcome + count + "个");
        }
    }

    private static boolean hasErrors(DocumentAudit audit, String project) {
        return audit.findings().stream()
                .anyMatch(f -> project.equals(f.project()) && f.severity() == Severity.ERROR && f.stands());
    }

    private @Nullable Consequence of(@Nullable Grade grade) {
        return all.stream().filter(each -> each.grade() == grade).findFirst().orElse(null);
    }
}
