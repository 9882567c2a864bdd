package cn.jishen.audit;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a project gets no grade: what a grade rests on stands in the document and was not read. */
final class Ungraded {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What a grade rests on, in the order in which it is told. */
    private static final Map<Field, String> NEEDED = needed();

    private Ungraded() {}

    private static Map<Field, String> needed() {
        Map<Field, String> needed = new LinkedHashMap<>();
        needed.put(Field.NAME, "项目名称");
        needed.put(Field.BUDGET, "预算数");
        needed.put(Field.GOAL, "绩效目标");
        return needed;
    }

    /** The reason, in words; null when the project can be graded. */
    static @Nullable String reason(Project project, Parameters parameters) {
        List<String> unread = new ArrayList<>();
        NEEDED.forEach((field, label) -> {
            boolean nameless = field == Field.NAME && project.name().isBlank() && !project.complete();
            if (nameless || project.gap().fields().contains(field)) {
                unread.add(label);
            }
        });
        int values = unreadValues(project);
        int all = Math.max(values, project.indicators().size());
        if (HUNDRED.multiply(BigDecimal.valueOf(values))
                        .compareTo(parameters.of("不评等级·未读指标值").multiply(BigDecimal.valueOf(all)))
                > 0) {
            unread.add(values == all ? "全部指标值" : all + "个指标值中的" + values + "个");
        }
        return unread.isEmpty() ? null : String.join("、", unread) + "未读出";
    }

    /** How many values were not read; all where the layout was not understood and no row has one. */
    private static int unreadValues(Project project) {
        boolean none = !project.complete()
                && !project.indicators().isEmpty()
                && project.indicators().stream().allMatch(row -> row.value().isBlank());
        return none ? project.indicators().size() : project.gap().values();
    }
}
