package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.PackageParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 绩效目标审核报告.xlsx: 总览, 问题清单, 整改台账, 评分明细, 源表标注, 规则说明, 未审事项, 运行信息; 例外 where a waiver covers
 * something, 修订对比 where there are earlier revisions; of several documents also 部门排名, 项目排名, 问题分布, 雷同情况.
 */
public final class WorkbookReport {
    private WorkbookReport() {}

    /** Writes the workbook; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        WorkbookFile.write(sheets(Content.of(run)), run, out);
    }

    /** Whether a workbook says of itself that it was written here. */
    public static boolean isOwn(Path file) throws IOException {
        return PackageParts.isBy(Run.PROGRAM, file);
    }

    static List<Sheet> sheets(Content content) {
        Ledger ledger = new Ledger(content);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new OverviewSheet(content).build());
        if (content.isBatch()) {
            sheets.add(new DepartmentsSheet(content).build());
            sheets.add(new ProjectsSheet(content).build());
            sheets.add(new DistributionSheet(content).build());
            sheets.add(new CopiesSheet(content).build());
        }
        if (ChangesSheet.isNeeded(content)) {
            sheets.add(new ChangesSheet(content).build());
        }
        sheets.add(new FindingsSheet(content, ledger).build());
        sheets.add(new LedgerSheet(content, ledger).build());
        if (ExceptionsSheet.isNeeded(content)) {
            sheets.add(new ExceptionsSheet(content).build());
        }
        sheets.add(new ScoresSheet(content).build());
        sheets.add(new TablesSheet(content).build());
        sheets.add(new RulesSheet(content).build());
        sheets.add(new UnreviewedSheet(content).build());
        sheets.add(new RunSheet(content).build());
        return sheets;
    }
}
