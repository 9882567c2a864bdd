package cn.jishen.app.checks.results;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Results as one page in Chinese that needs no other file: a section for each feature file, failures first. */
final class CheckPage {
    /** How the page begins, by which it is known again as ours. */
    static final String BEGINNING = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8"/>
            <meta name="generator" content="绩审 政策检查"/>
            """;

    private static final String TITLE = "政策检查结果";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Xml html;

    private CheckPage(Xml html) {
        this.html = html;
    }

    static void write(CheckRun run, Writer out) throws IOException {
        new CheckPage(new Xml(out)).page(run);
    }

    private void page(CheckRun run) throws IOException {
        html.raw(BEGINNING);
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        html.raw("\n").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.raw("\n").text("title", TITLE).raw("\n").open("style").raw(style()).close();
        html.raw("\n</head>\n").open("body").raw("\n").text("h1", TITLE);
        html.raw("\n").text("p", run.summary(), "class", run.failed().isEmpty() ? "sum good" : "sum bad");
        html.raw("\n")
                .text(
                        "p",
                        TIME.format(run.time()) + " 检验，规则版本 " + run.rulesVersion() + "，校验值 " + run.rulesHash(),
                        "class",
                        "rules");
        List<FileResults> files = run.files();
        for (FileResults file : files) {
            if (!file.failed().isEmpty()) {
                section(file);
            }
        }
        for (FileResults file : files) {
            if (file.failed().isEmpty()) {
                section(file);
            }
        }
        html.raw("\n").close().raw("\n</html>\n");
    }

    private void section(FileResults file) throws IOException {
        html.raw("\n").open("section", "class", file.failed().isEmpty() ? "good" : "bad");
        html.raw("\n")
                .text("h2", file.feature().isEmpty() ? file.file().getFileName().toString() : file.feature());
        html.raw("\n").text("p", file.file().toString(), "class", "path");
        for (CheckResult failed : file.failed()) {
            html.raw("\n").open("article");
            html.open("h3").text("span", failed.outcome().label(), "class", "mark");
            html.say(failed.isOfFile() ? "整个文件" : failed.scenario());
            html.text("small", "第" + failed.line() + "行").close();
            html.text("pre", failed.problem()).close();
        }
        passed(file.passed());
        html.raw("\n").close();
    }

    private void passed(List<CheckResult> passed) throws IOException {
        if (passed.isEmpty()) {
            return;
        }
        html.raw("\n")
                .open("details")
                .text("summary", "通过 " + passed.size() + " 个场景")
                .open("ul");
        for (CheckResult result : passed) {
            html.open("li")
                    .say(result.scenario())
                    .text("small", "第" + result.line() + "行")
                    .close();
        }
        html.close().close();
    }

    private static String style() throws IOException {
        try (InputStream in = CheckPage.class.getResourceAsStream("checks.css")) {
            return new String(Objects.requireNonNull(in, "checks.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
