package cn.jishen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.TinyEngine;
import cn.jishen.reports.ReportFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real server on a free port, spoken to over HTTP. */
class WorkbenchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<Throwable> ERRORS = new CopyOnWriteArrayList<>();

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.start(new ServerEngine((today, waivers) -> new TinyEngine(), CLOCK, ERRORS::add), 0, 1);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void forget() {
        ERRORS.clear();
    }

    @Test
    void page_isServedWithItsPartsAndItsPolicy() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.body())
                .contains("accept=\"" + PageController.extensions() + "\"")
                .doesNotContain("{extensions}");
        assertThat(PageController.extensions()).startsWith(".docx,.docm,").contains(",.pdf,");
        assertThat(get("/index.html").body()).isEqualTo(page.body());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>绩审工作台</title>").doesNotContain("http://", "https://");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(get("/workbench.js").statusCode()).isEqualTo(200);
        assertThat(get("/format.js").statusCode()).isEqualTo(200);
        assertThat(get("/workbench.css").statusCode()).isEqualTo(200);
    }

    @Test
    void fileAsBody_isAnsweredWithTheAudit() throws Exception {
        HttpResponse<String> answer = post("水务局.docx", "项目 净水 70\n错误 甲");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).contains("\"水务局.docx\"", "\"净水\"", "\"“甲”不妥\"");
    }

    @Test
    void bodyDeclaredAForm_isStillTakenAsTheFile() throws Exception {
        HttpRequest request = request("a.docx")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("项目 净水 70"))
                .build();

        assertThat(send(request).body()).contains("\"净水\"");
    }

    @Test
    void fileAsFormPart_isAnsweredWithTheAudit() throws Exception {
        HttpResponse<String> answer = send(form("a.docx", "项目 净水 70"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"净水\"");
    }

    @Test
    void workbookAskedFor_isOneOfOurs(@TempDir Path folder) throws Exception {
        HttpRequest request = request("a.docx")
                .header("Accept", WORKBOOK)
                .POST(BodyPublishers.ofString("项目 净水 70"))
                .build();

        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(WORKBOOK);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(ReportFormat.isReport(Files.write(folder.resolve("r.xlsx"), answer.body())))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.exe | 项目 甲 80 | 415 | 不认识“a.exe”这种文件",
                "a.docx | 不可读 | 422 | 文件“a.docx”已损坏",
                "a.docx | 审时出错 | 500 | 审核“a.docx”时程序内部出错",
                "'' | 项目 甲 80 | 400 | 缺少文件名",
                "../../etc/a.exe | x | 415 | 不认识“a.exe”这种文件",
            })
    void badFile_isAProblemInChinese(String name, String content, int status, String fact) throws Exception {
        HttpResponse<String> answer = post(name, content);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":\"" + fact, "\"suggestion\":\"");
    }

    @Test
    void failureInside_isToldToWhoeverRunsTheServer() throws Exception {
        post("a.docx", "审时出错");

        assertThat(ERRORS).singleElement().satisfies(error -> assertThat(error).hasMessage("judge broke"));
    }

    @Test
    void fileOverTheLimit_is413HoweverItComes() throws Exception {
        String big = "x".repeat(1024 * 1024 + 1);

        assertThat(post("a.docx", big).statusCode()).isEqualTo(413);
        assertThat(send(form("a.docx", big)).statusCode()).isEqualTo(413);
        assertThat(send(request("a.docx").POST(chunked(big)).build()).body()).contains("文件超过 1 MB 的上限");
    }

    @Test
    void otherMethodsAndPlaces_areProblemsToo() throws Exception {
        assertThat(get("/api/v1/audits").statusCode()).isEqualTo(405);
        assertThat(get("/nothing").body()).contains("\"status\":404", "没有这个地址");
        HttpRequest picky = request("a.docx")
                .header("Accept", "image/png")
                .POST(BodyPublishers.ofString("x"))
                .build();
        assertThat(send(picky).statusCode()).isEqualTo(406);
        assertThat(send(picky).body()).contains("结果只有 application/json、" + WORKBOOK);
    }

    @Test
    void pageOfAnotherSite_isKeptOut() throws Exception {
        HttpRequest request = request("a.docx")
                .header("Origin", "http://example.org")
                .POST(BodyPublishers.ofString("项目 净水 70"))
                .build();

        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(RawHttp.statusWithHost(workbench.port(), "example.org")).contains(" 403 ");
        assertThat(RawHttp.statusWithHost(workbench.port(), "localhost:" + workbench.port()))
                .contains(" 200 ");
    }

    @Test
    void manyAtOnce_areAllAnswered() {
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 24)
                .mapToObj(i -> CLIENT.sendAsync(
                        request(i + ".docx")
                                .POST(BodyPublishers.ofString("项目 净水 70"))
                                .build(),
                        BodyHandlers.ofString()))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private static HttpResponse<String> post(String name, String content) throws IOException, InterruptedException {
        return send(request(name).POST(BodyPublishers.ofString(content)).build());
    }

    private static HttpRequest.Builder request(String name) {
        return HttpRequest.newBuilder(at("/api/v1/audits?filename=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
    }

    private static HttpRequest form(String name, String content) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                + content + "\r\n--cut--\r\n";
        return HttpRequest.newBuilder(at("/api/v1/audits"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** A body whose length is not announced. */
    private static HttpRequest.BodyPublisher chunked(String content) {
        return BodyPublishers.ofInputStream(
                () -> new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + workbench.port() + path);
    }
}
