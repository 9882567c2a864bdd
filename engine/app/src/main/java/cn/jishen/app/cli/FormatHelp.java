package cn.jishen.app.cli;

import cn.jishen.intake.Format;
import cn.jishen.reports.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What help says of formats, at its end, put together only when help is asked for. */
final class FormatHelp {
    private static final String NEWLINE = System.lineSeparator();

    private FormatHelp() {}

    static void addTo(CommandSpec command) {
        command.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> text());
    }

    private static String text() {
        StringBuilder text = new StringBuilder(NEWLINE).append("报告的格式：").append(NEWLINE);
        for (ReportFormat format : ReportFormat.all()) {
            line(text, format.word(), format.help());
        }
        text.append(NEWLINE).append("从文件夹和压缩包里取的文件：").append(NEWLINE);
        for (Format format : Format.readable()) {
            line(text, String.join(" ", format.extensions()), format.label());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String word, String meaning) {
        text.append(String.format("  %-16s%s", word, meaning)).append(NEWLINE);
    }
}
