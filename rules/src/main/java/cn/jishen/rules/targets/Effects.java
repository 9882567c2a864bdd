package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.IndicatorCategory;
import java.util.List;

/** Rows that say what good a project does. */
public final class Effects {
    private static final List<String> HEADINGS = List.of("效益", "可持续");

    private Effects() {}

    /** Whether the row stands under an effect and says something of its own: neither 不涉及 nor blank. */
    public static boolean isReal(RowReading row) {
        return isReal(row.indicator());
    }

    private static boolean isReal(Indicator row) {
        boolean blank = row.level3().isBlank() && row.value().isBlank();
        return isEffect(row) && row.notApplicable() == null && !blank;
    }

    /** “，4行都写不涉及” where there are such rows; empty where there is none at all. */
    public static String whatThereIs(ProjectReading project) {
        return whatThereIs(project.project());
    }

    private static String whatThereIs(Project project) {
        long rows = project.indicators().stream().filter(Effects::isEffect).count();
        return rows == 0 ? "" : "：" + rows + "行都是不涉及或空白";
    }

    private static boolean isEffect(Indicator row) {
        boolean headed = HEADINGS.stream()
                .anyMatch(h -> row.level1().contains(h) || row.level2().contains(h));
        return row.category().isEffect() || (headed && row.category() == IndicatorCategory.OTHER);
    }
}
