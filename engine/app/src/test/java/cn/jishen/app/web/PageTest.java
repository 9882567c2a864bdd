package cn.jishen.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jishen.app.TinyEngine;
import cn.jishen.app.engine.StandardEngine;
import cn.jishen.app.rules.RulesSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped where there is none. Pictures are left in target/screenshots. */
class PageTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String DOCUMENT = """
            项目 水质监测费 78.5
            错误 ≥95%
            警告 逐步提高
            项目 管网巡查费 86
            提示 <img/src=x/onerror=alert(1)>
            漏读 第3个表
            """;

    @TempDir
    static Path profile;

    private static Workbench workbench;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        String program = Browser.program();
        assumeTrue(program != null, "no Chromium on this machine");
        workbench = Workbench.start(new ServerEngine((today, waivers) -> new TinyEngine(), CLOCK, error -> {}), 0, 1);
        browser = Browser.start(String.valueOf(program), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            workbench.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open("http://127.0.0.1:" + workbench.port() + "/");
    }

    @Test
    void fileChosen_isShownWithScoresFindingsAndWhatIsOpen() throws IOException {
        browser.screenshot(Path.of("target/screenshots/start.png"));

        choose("水务局.docx", DOCUMENT);
        browser.waitFor("!document.getElementById('result').hidden");
        browser.screenshot(Path.of("target/screenshots/result.png"));

        assertThat(isSeen("#drop")).isFalse();
        assertThat(isSeen("#all")).isFalse();
        assertThat(text("#unit")).isEqualTo("某县水务局");
        assertThat(text("#projects tbody")).contains("水质监测费", "78.5 / 90", "管网巡查费");
        assertThat(text("#tiles .error")).isEqualTo("错误1");
        assertThat(text("#findings tbody tr:first-child")).contains("错误", "≥95%", "水质监测费");
        assertThat(text("#open-list")).contains("第3个表：没有读到");
    }

    @Test
    void markupInADocument_isShownAsText() {
        choose("a.docx", DOCUMENT);
        browser.waitFor("!document.getElementById('result').hidden");

        assertThat(text("#findings")).contains("<img/src=x/onerror=alert(1)>");
        assertThat(browser.evaluate("document.querySelectorAll('#findings img').length")
                        .asInt())
                .isZero();
    }

    @Test
    void projectAndSeverityChosen_narrowTheFindings() {
        choose("a.docx", DOCUMENT);
        browser.waitFor("!document.getElementById('result').hidden");

        browser.evaluate("document.querySelector('#projects tbody tr').click()");
        assertThat(text("#shown")).isEqualTo("2 处");
        browser.evaluate("document.querySelector('#filters input[value=警告]').click()");
        assertThat(text("#shown")).isEqualTo("1 处");
        browser.evaluate("document.getElementById('all').click()");
        assertThat(text("#shown")).isEqualTo("2 处");
    }

    @Test
    void unreadableFile_isToldWithAdviceAndTheNextCanBeChosen() throws IOException {
        choose("a.docx", "不可读");
        browser.waitFor("document.getElementById('status').classList.contains('bad')");
        browser.screenshot(Path.of("target/screenshots/unreadable.png"));

        assertThat(text("#status")).isEqualTo("文件“a.docx”已损坏\n建议：换一份完好的文件");
        assertThat(isSeen("#drop")).isTrue();
    }

    @Test
    void sampleDocument_isAuditedByTheShippedRulesAndShown() throws IOException {
        ServerEngine shipped = new ServerEngine(
                (asOf, waivers) -> new StandardEngine(asOf, waivers, RulesSource.Changes.NONE.data(), List.of()),
                CLOCK,
                error -> {});
        byte[] sample = Files.readAllBytes(Path.of("../../features/samples/water-bureau-bad.docx"));
        try (Workbench real = Workbench.start(shipped, 0, 1)) {
            browser.open("http://127.0.0.1:" + real.port() + "/");
            choose("water-bureau-bad.docx", sample);
            browser.waitFor("!document.getElementById('result').hidden");
            browser.screenshot(Path.of("target/screenshots/sample.png"));
        }

        assertThat(text("#unit")).isEqualTo("清河县水务局");
        assertThat(text("#findings tbody")).contains("W02", "错误");
    }

    private static void choose(String name, String content) {
        choose(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file into the page's chooser, as a person would. */
    private static void choose(String name, byte[] content) {
        String base64 = Base64.getEncoder().encodeToString(content);
        browser.evaluate("{ const bytes = Uint8Array.from(atob('" + base64 + "'), c => c.charCodeAt(0)); "
                + "const files = new DataTransfer(); files.items.add(new File([bytes], " + Browser.quoted(name)
                + ")); const input = document.getElementById('file'); "
                + "input.files = files.files; input.dispatchEvent(new Event('change')); }");
    }

    private static boolean isSeen(String selector) {
        return browser.evaluate("document.querySelector(" + Browser.quoted(selector) + ").checkVisibility()")
                .asBoolean();
    }

    private static String text(String selector) {
        return browser.evaluate("document.querySelector(" + Browser.quoted(selector) + ").textContent")
                .asString();
    }
}
