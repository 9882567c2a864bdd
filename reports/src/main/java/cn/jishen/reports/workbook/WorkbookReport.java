package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.PackageParts;
import cn.jishen.reports.workbook.layout.Addresses;
import cn.jishen.reports.workbook.layout.Layout;
import cn.jishen.reports.workbook.poi.Rehearsal;
import cn.jishen.reports.workbook.poi.WorkbookFile;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.Tab;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 绩效目标审核报告.xlsx: 总览, 问题清单, 整改台账, 评分明细, 源表标注, 规则说明, 未审事项, 运行信息; 例外 where a waiver covers
 * something, 修订对比 where there are earlier revisions; of several documents also 部门排名, 项目排名, 问题分布, 按类别, 雷同情况.
 */
public final class WorkbookReport {
    private WorkbookReport() {}

    /** Writes the workbook; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        write(run, Sheet.ROW_LIMIT, out);
    }

    /** @param rowLimit how many rows a sheet has at the most */
    static void write(Run run, int rowLimit, OutputStream out) throws IOException {
        Layout layout = Layout.of(run, rowLimit);
        WorkbookFile.write(tabs(layout), new Addresses(layout), run.time(), out);
    }

    /** Loads what writing a workbook needs, on a thread of its own, while documents are read. */
    public static void prepare() {
        Thread thread = new Thread(Rehearsal::play, "workbook");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether a workbook says of itself that it was written here. */
    public static boolean isOwn(Path file) throws IOException {
        return PackageParts.isBy(Run.PROGRAM, file);
    }

    /** The sheets in their order, none of them made yet. */
    static List<Tab> tabs(Layout layout) {
        Content content = layout.content();
        Ledger ledger = new Ledger(content);
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new OverviewSheet(content));
        if (content.isBatch()) {
            tabs.add(new DepartmentsSheet(content));
            tabs.add(new ProjectsSheet(content));
            tabs.add(new DistributionSheet(content));
            tabs.add(new ClassesSheet(content));
        }
        if (CopiesSheet.isNeeded(content)) {
            tabs.add(new CopiesSheet(content));
        }
        if (ChangesSheet.isNeeded(content)) {
            tabs.add(new ChangesSheet(content));
        }
        layout.findings().ranges().forEach(range -> tabs.add(new FindingsSheet(content, ledger, range)));
        tabs.add(new LedgerSheet(layout, ledger));
        if (ExceptionsSheet.isNeeded(content)) {
            tabs.add(new ExceptionsSheet(content));
        }
        layout.scores().ranges().forEach(range -> tabs.add(new ScoresSheet(content, range)));
        layout.tables().ranges().forEach(range -> tabs.add(new TablesSheet(layout, range)));
        tabs.add(new RulesSheet(content));
        tabs.add(new UnreviewedSheet(content));
        tabs.add(new RunSheet(content));
        return tabs;
    }
}
