package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import cn.jishen.intake.Format;
import cn.jishen.reports.ReportFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audt x | 没有这个命令：audt x | 是不是要写 audit？",
                "audit | 缺少参数 PATH | 用 jishen audit --help 查看用法",
                "audit x --fmt | 没有这个选项：--fmt | 用 jishen audit --help 查看用法",
                "audit x --forc | 没有这个选项：--forc | 是不是要写 --format 或 --force？",
                "audit x -o | 缺少选项 --output 的值 | 用 jishen audit --help 查看用法",
                "audit x -o a.xlsx -o b.xlsx | 选项 --output 的值给了不止一次 | 用 jishen audit --help 查看用法",
                "audit x --format ppt | 选项 --format 的值不对：格式“ppt”不是 xlsx、json、html、sarif、junit、md、annotated、opinion 之一"
                        + " | 用 jishen audit --help 查看用法",
                "audit x --jobs 0 | 选项 --jobs 的值不对：“0”不是 1 到 64 的整数 | 用 jishen audit --help 查看用法",
                "audit x --today 3月1日 | 选项 --today 的值不对：“3月1日”不是 2026-01-31 这样的日期 | 用 jishen audit --help 查看用法",
                "audit x --fail-on 严重 | 选项 --fail-on 的值不对：级别“严重”不是错误、警告、提示、无之一 | 用 jishen audit --help 查看用法",
                "facts a b | 多出的参数：b | 用 jishen facts --help 查看用法",
                "rules Z99 | 没有编号为“Z99”的规则 | 用 jishen rules 列出全部规则",
                "audit x -o r.json | -o 指定的“r.json”不是工作簿的文件名 | 改成以 .xlsx 结尾的文件名；不要工作簿时用 --format 说明要哪种格式",
            })
    void wrongWords_areToldInChineseWithAdvice(String line, String fact, String advice) {
        Session session = Session.run(line.split(" "));

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).isEqualTo(fact + "\n建议：" + advice + "\n");
        assertThat(session.out()).isEmpty();
    }

    @Test
    void noCommand_showsWhatThereIsAndIsWrongUsage() {
        Session session = Session.run();

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("用法：jishen 命令", "audit", "facts", "rules");
    }

    @ParameterizedTest
    @CsvSource({"audit", "facts", "rules"})
    void help_isInChineseOnly(String command) {
        Session session = Session.run(command, "--help");

        assertThat(session.status()).isZero();
        assertThat(session.out()).contains("用法：jishen " + command, "选项：", "退出状态：");
        assertThat(session.out()).doesNotContain("Usage", "Options", "[OPTIONS]", "default");
    }

    @Test
    void helpOfAudit_listsEveryFormat() {
        List<String> lines =
                Session.run("audit", "--help").out().lines().map(String::strip).toList();

        for (ReportFormat format : ReportFormat.all()) {
            assertThat(lines).anyMatch(line -> line.startsWith(format.word() + " ") && line.endsWith(format.help()));
        }
        for (Format format : Format.readable()) {
            String extensions = String.join(" ", format.extensions());
            assertThat(lines).anyMatch(line -> line.startsWith(extensions) && line.endsWith(format.label()));
        }
    }
}
