package cn.jishen.reports.html;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.FileStart;
import cn.jishen.reports.text.Xml;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** r.html: the whole report as one page, for reading, filtering and printing without any other file. */
public final class HtmlReport {
    private static final String GENERATOR = Run.PROGRAM + " ";

    /** How every page begins, as {@link #write} and {@link #head} write it. */
    private static final String START = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
            + "<meta name=\"generator\" content=\"" + GENERATOR;

    private HtmlReport() {}

    /** Writes the page; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Content content = Content.of(run);
        String script = Assets.text("report.js");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Xml html = new Xml(writer);
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").raw("\n");
        head(run, script, html);
        html.raw("\n").open("body");
        Overview overview = new Overview(content, html);
        overview.header();
        html.raw("\n").open("main", "class", "page");
        overview.write();
        new Filters(content, html).write();
        new Documents(content, html).write();
        new OpenPart(content, html).write();
        new WaiversPart(content, html).write();
        new RulesPart(content, html).write();
        new RunPart(content, html).write();
        html.raw("\n").close();
        html.raw("\n").open("script").raw(script).close();
        html.raw("\n").close().raw("\n").close().raw("\n");
        writer.flush();
    }

    /** Whether a page begins as a report does, its generator included; one saved again by a browser does not. */
    public static boolean isOwn(Path file) throws IOException {
        return FileStart.of(file).startsWith(START);
    }

    /** Nothing is loaded from anywhere, and no script runs but ours, whatever a document says. */
    private static void head(Run run, String script, Xml html) throws IOException {
        String policy = "default-src 'none'; style-src 'unsafe-inline'; script-src '" + Assets.digest(script)
                + "'; base-uri 'none'; form-action 'none'";
        html.open("head");
        html.raw("\n").empty("meta", "charset", "UTF-8");
        html.raw("\n").empty("meta", "name", "generator", "content", GENERATOR + run.programVersion());
        html.raw("\n").empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.raw("\n").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.raw("\n").text("title", "绩效目标审核报告");
        html.raw("\n").open("style").raw(Assets.text("report.css")).close();
        html.raw("\n").close();
    }
}
