package cn.jishen.intake.layout.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of the disclosure each line stands in: that of the department or that of its units. */
public final class PartOfLines {
    public static final String DEPARTMENT = "部门";
    public static final String UNIT = "单位";

    private static final int LONGEST_TITLE = 60;

    private PartOfLines() {}

    /** 部门 or 单位 for each line, null while the document has not said. */
    public static List<@Nullable String> of(List<Line> lines) {
        List<@Nullable String> parts = new ArrayList<>(lines.size());
        String part = null;
        boolean chaptered = false;
        for (Line line : lines) {
            String text = line.compact();
            if (line.isSingle() && !text.isEmpty() && text.length() <= LONGEST_TITLE) {
                if (line.layouts().shows("单位篇", text)) {
                    part = UNIT;
                    chaptered = true;
                } else if (line.layouts().shows("部门篇", text)) {
                    part = DEPARTMENT;
                    chaptered = true;
                } else if (!chaptered && line.layouts().shows("单位题", text)) {
                    part = UNIT;
                } else if (!chaptered && line.layouts().shows("部门题", text)) {
                    part = DEPARTMENT;
                }
            }
            parts.add(part);
        }
        return parts;
    }
}
