package cn.jishen.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Beside;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.Season;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page for each department where one page would be too long. */
class PagesTest {
    /** 18 lines each. */
    private static final int DEPARTMENTS = 170;

    @Test
    void longReport_isAnIndexAndAPageForEachDepartmentWhoseLinksMeet() throws IOException {
        Kept kept = new Kept();
        Document index = write(Runs.of(Season.of(DEPARTMENTS)), kept);

        assertThat(kept.pages).hasSize(DEPARTMENTS).containsKey("1-第1水务局.html");
        assertThat(index.select("table.findings")).isEmpty();
        Map<String, Document> pages = new LinkedHashMap<>();
        kept.pages.forEach(
                (name, page) -> pages.put("./报告 1-网页/" + name, Jsoup.parse(page.toString(StandardCharsets.UTF_8))));
        int across = 0;
        for (Element link : index.select("a[href]")) {
            String[] address = address(link);
            Document target = address[0].isEmpty() ? index : pages.get(address[0]);
            assertThat(target).as(address[0]).isNotNull();
            assertThat(target.getElementById(address[1])).as(link.outerHtml()).isNotNull();
            across += address[0].isEmpty() ? 0 : 1;
        }
        assertThat(across).isEqualTo(DEPARTMENTS + 5);
        for (Document page : pages.values()) {
            assertThat(page.select("table.findings > tbody")).isNotEmpty();
            for (Element link : page.select("a[href]")) {
                String[] address = address(link);
                Document target = address[0].isEmpty() ? page : index;
                assertThat(address[0]).isIn("", "../报告 1.html");
                assertThat(address.length == 1 || target.getElementById(address[1]) != null)
                        .as(link.outerHtml())
                        .isTrue();
            }
        }
    }

    @Test
    void shortReport_isOnePage() throws IOException {
        Kept kept = new Kept();
        Document page = write(Runs.batch(), kept);

        assertThat(kept.pages).isEmpty();
        assertThat(page.select("table.findings")).isNotEmpty();
        assertThat(kept.replaced).isTrue();
    }

    private static Document write(Run run, Beside beside) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunFormat.HTML.write(run, out, beside);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    /** File and anchor. */
    private static String[] address(Element link) {
        return URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8).split("#", -1);
    }

    /** Keeps the pages instead of writing them. */
    private static final class Kept implements Beside {
        private final Map<String, ByteArrayOutputStream> pages = new LinkedHashMap<>();
        private boolean replaced;

        @Override
        public String report() {
            return "报告 1.html";
        }

        @Override
        public String folder() {
            return "报告 1-网页";
        }

        @Override
        public void replaceAll() {
            replaced = true;
        }

        @Override
        public OutputStream open(String name) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            assertThat(pages.put(name, page)).isNull();
            return page;
        }
    }
}
