package cn.jishen.reports.html;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Beside;
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
import java.util.List;

/**
 * r.html: the whole report as one page, for reading, filtering and printing without any other file; of a large batch an
 * index, with a page for each department in a folder beside it.
 */
public final class HtmlReport {
    private static final String GENERATOR = Run.PROGRAM + " ";

    /** How every page begins, as {@link #write} and {@link #head} write it. */
    private static final String START = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
            + "<meta name=\"generator\" content=\"" + GENERATOR;

    /** With more a browser takes seconds over the page. */
    static final int MANY_LINES = 3000;

    private HtmlReport() {}

    /** Writes the report as one page; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Content content = Content.of(run);
        page(content, out, html -> whole(content, html, Pages.one()));
    }

    /** The same; of a batch with more lines than a page should have, an index and a page for each department. */
    public static void write(Run run, OutputStream out, Beside beside) throws IOException {
        Content content = Content.of(run);
        beside.replaceAll();
        if (content.lines() <= MANY_LINES || !content.isBatch()) {
            page(content, out, html -> whole(content, html, Pages.one()));
            return;
        }
        Pages pages = Pages.of(content, beside);
        page(content, out, html -> whole(content, html, pages));
        Pages below = pages.below(beside);
        for (Pages.Page page : pages.departments()) {
            try (OutputStream file = beside.open(page.file())) {
                page(content, file, html -> department(content, html, page, below));
            }
        }
    }

    /** What stands between the head of a page and its script. */
    private interface Body {
        void write(Xml html) throws IOException;
    }

    private static void page(Content content, OutputStream out, Body body) throws IOException {
        String script = Assets.text("report.js");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Xml html = new Xml(writer);
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").raw("\n");
        head(content.run(), script, html);
        html.raw("\n").open("body");
        body.write(html);
        html.raw("\n").close();
        html.raw("\n").open("script").raw(script).close();
        html.raw("\n").close().raw("\n").close().raw("\n");
        writer.flush();
    }

    /** The whole report; what departments have pages for, these say. */
    private static void whole(Content content, Xml html, Pages pages) throws IOException {
        Overview overview = new Overview(content, html, pages);
        overview.header();
        html.raw("\n").open("main", "class", "page");
        overview.write();
        if (pages.departments().isEmpty()) {
            documents(content, html, pages, Pages.all(content));
        }
        new WaiversPart(content, html).write();
        new RulesPart(content, html).write();
        new RunPart(content, html).write();
    }

    private static void documents(Content content, Xml html, Pages pages, List<Integer> documents) throws IOException {
        new Filters(content, html).write(documents);
        new Documents(content, html, pages).write(documents);
        new OpenPart(content, html).write(documents);
    }

    private static void department(Content content, Xml html, Pages.Page page, Pages pages) throws IOException {
        html.raw("\n").open("header").open("div", "class", "page");
        html.text("h1", page.unit()).open("p");
        html.text("a", "全部部门的审核报告", "href", pages.index(null)).close();
        html.close().close();
        html.raw("\n").open("main", "class", "page");
        documents(content, html, pages, page.documents());
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
