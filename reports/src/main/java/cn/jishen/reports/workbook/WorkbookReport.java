package cn.jishen.reports.workbook;

import cn.jishen.reports.Run;
import cn.jishen.reports.content.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 绩效目标审核报告.xlsx: 总览, 问题清单, 评分明细, 指标明细, 未审事项, 规则说明, 运行信息. */
public final class WorkbookReport {
    private WorkbookReport() {}

    /**
     * Loads what writing needs on a thread of its own, while documents are read. Without it the first workbook of a
     * process takes longer and is the same.
     */
    public static void prepare() {
        Thread loader = new Thread(Rehearsal::play, "workbook");
        loader.setDaemon(true);
        loader.start();
    }

    /** Writes the workbook; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        WorkbookFile.write(sheets(Content.of(run)), run, out);
    }

    static List<Sheet> sheets(Content content) {
        return List.of(
                new OverviewSheet(content).build(),
                new FindingsSheet(content).build(),
                new ScoresSheet(content).build(),
                new TablesSheet(content).build(),
                new UnreviewedSheet(content).build(),
                new RulesSheet(content).build(),
                new RunSheet(content).build());
    }
}
