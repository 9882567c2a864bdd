package cn.jishen.intake.layout;

import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.source.Grid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows outside the forms that nevertheless hold performance targets: not read, and said so once a table. */
final class Unrecognised {
    private Unrecognised() {}

    static List<Unreviewed> tables(List<Line> rest) {
        List<Unreviewed> unreviewed = new ArrayList<>();
        Set<Grid> said = new LinkedHashSet<>();
        for (Line line : rest) {
            if (!(line instanceof RowLine row) || said.contains(row.grid())) {
                continue;
            }
            if (row.labels().headList()) {
                said.add(row.grid());
                unreviewed.add(new Unreviewed("一行一个指标的清单", "目前不读这种版式\n建议：改用绩效目标表的文件", line.location()));
            } else if (row.cells().stream().anyMatch(IndicatorColumns::isCategory)) {
                said.add(row.grid());
                unreviewed.add(new Unreviewed("疑似绩效指标的表", "表头与已知版式都不符，未读\n建议：对照原件核对，或把表头的写法加入表头词", line.location()));
            }
        }
        return unreviewed;
    }
}
