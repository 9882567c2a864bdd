package cn.jishen.reports.markdown;

import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Unpaired.Reason;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.VerdictText;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.FileStart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** r.md: at most one screen for each document; what is left out is counted. */
public final class MarkdownReport {
    private static final String START = "# 绩效目标审核摘要\n\n" + Run.PROGRAM + " ";

    private MarkdownReport() {}

    /** Writes the summary; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Content content = Content.of(run);
        StringBuilder text = new StringBuilder(START)
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
                    .append(Markdown.escaped(new VerdictText(content).text()))
                    .append("\n");
        }
        gone(run.earlier(), text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        for (Reviewed document : content.opened()) {
            String screen = new Screen(Content.of(run.alone(document.audit()))).text();
            out.write(screen.getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Whether a file begins as a summary does. */
    public static boolean isOwn(Path file) throws IOException {
        return FileStart.of(file).startsWith(START);
    }

    /** The documents of the earlier round that were not sent again. */
    private static void gone(Earlier earlier, StringBuilder text) {
        String gone = earlier.unpaired().stream()
                .filter(unpaired -> unpaired.why() == Reason.NOT_SENT_AGAIN)
                .map(unpaired ->
                        Markdown.escaped(unpaired.document().disclosure().source()))
                .collect(Collectors.joining("、"));
        if (!gone.isEmpty()) {
            text.append("\n")
                    .append(Reason.NOT_SENT_AGAIN.label())
                    .append("：")
                    .append(gone)
                    .append("\n");
        }
    }
}
