package cn.jishen.reports.markdown;

import cn.jishen.facts.Audit;
import cn.jishen.facts.DocumentAudit;
import cn.jishen.reports.Run;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** r.md: at most one screen for each document; what is left out is counted. */
public final class MarkdownReport {
    private MarkdownReport() {}

    /** Writes the summary; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Content content = Content.of(run);
        StringBuilder text = new StringBuilder("# 绩效目标审核摘要\n\n绩审 ")
                .append(Markdown.escaped(run.programVersion()))
                .append("，规则 ")
                .append(Markdown.escaped(run.audit().rulesVersion()))
                .append("，")
                .append(Times.forPeople(run.time()))
                .append("\n");
        if (content.documents().size() != 1) {
            text.append("\n文件")
                    .append(content.documents().size())
                    .append("份。")
                    .append(Markdown.escaped(new Verdict(content).text()))
                    .append("\n");
        }
        content.documents().forEach(document -> text.append(new Screen(alone(run, document.audit())).text()));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The content of one document, so that its verdict and its worst projects are its own. */
    private static Content alone(Run run, DocumentAudit document) {
        Audit audit = run.audit();
        return Content.of(new Run(
                new Audit(audit.rulesVersion(), audit.rulesHash(), audit.rules(), List.of(document)),
                run.time(),
                run.programVersion()));
    }
}
