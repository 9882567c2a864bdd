package cn.jishen.reports.workbook;

import cn.jishen.reports.Run;
import cn.jishen.reports.content.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 绩效目标审核报告.xlsx: 总览, 问题清单, 评分明细, 指标明细, 未审事项, 规则说明, 运行信息. */
public final class WorkbookReport {
    private WorkbookReport() {}

    /** Writes the workbook; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Content content = Content.of(run);
        List<Sheet> sheets = List.of(
                new OverviewSheet(content).build(),
                new FindingsSheet(content).build(),
                new ScoresSheet(content).build(),
                new TablesSheet(content).build(),
                new UnreviewedSheet(content).build(),
                new RulesSheet(content).build(),
                new RunSheet(content).build());
        WorkbookFile.write(sheets, run, out);
    }
}
