package cn.jishen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.Season;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every report gives the same numbers, counted here out of the findings themselves and added up out of each file. */
class TotalsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private enum Case {
        ONE,
        BATCH,
        SEASON;

        Run run() {
            Audit audit = switch (this) {
                case ONE -> SampleAudits.of(SampleAudits.water());
                case BATCH -> SampleAudits.batch();
                case SEASON -> Season.of(4);
            };
            return Runs.of(audit);
        }
    }

    /** By the words of the levels; places of what costs nothing by their words. */
    private record Numbers(Map<String, Integer> problems, Map<String, Integer> places) {
        static Numbers of(Run run) {
            Map<String, Integer> places = new HashMap<>();
            Map<String, String> gravest = new HashMap<>();
            List<String> order = List.of("提示", "警告", "错误");
            run.audit().documents().forEach(document -> {
                String of = document.disclosure().source() + "\n";
                for (WeighedFinding f : document.findings()) {
                    String level = f.severity().label();
                    if (f.suppressedBy() != null) {
                        places.merge("随主因", 1, Integer::sum);
                    } else if (f.waived() != null) {
                        places.merge("例外", 1, Integer::sum);
                    } else {
                        places.merge(level, 1, Integer::sum);
                        gravest.merge(
                                of + f.project() + "\n" + f.rule(),
                                level,
                                (a, b) -> order.indexOf(a) > order.indexOf(b) ? a : b);
                    }
                }
            });
            Map<String, Integer> problems = new HashMap<>();
            gravest.values().forEach(level -> problems.merge(level, 1, Integer::sum));
            return new Numbers(problems, places);
        }

        int problems(Severity severity) {
            return problems.getOrDefault(severity.label(), 0);
        }

        int places(String word) {
            return places.getOrDefault(word, 0);
        }

        int all() {
            return problems.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @ParameterizedTest
    @EnumSource
    void content_countsWhatTheFindingsSay(Case of) {
        Run run = of.run();
        Numbers numbers = Numbers.of(run);
        assertThat(numbers.all()).isGreaterThan(10);
        Tally tally = Content.of(run).tally();
        for (Severity severity : Severity.values()) {
            assertThat(tally.problems(severity)).isEqualTo(numbers.problems(severity));
            assertThat(tally.places(severity)).isEqualTo(numbers.places(severity.label()));
        }
        assertThat(tally.suppressed()).isEqualTo(numbers.places("随主因"));
        assertThat(tally.waived()).isEqualTo(numbers.places("例外"));
    }

    @ParameterizedTest
    @EnumSource
    void workbook_givesTheSameOnEverySheet(Case of) throws IOException {
        Run run = of.run();
        Numbers numbers = Numbers.of(run);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RunFormat.XLSX.write(run, bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Map<String, Integer> lines = new HashMap<>();
            Map<String, Integer> rows = new HashMap<>();
            XSSFSheet list = book.getSheet("问题清单");
            for (Row row : list) {
                boolean counted = !text(row, list, "状态").isEmpty() && row.getRowNum() > 0;
                if (counted && !text(row, list, "状态").equals("随主因")) {
                    lines.merge(text(row, list, "级别"), 1, Integer::sum);
                }
                rows.merge(counted ? "行" : text(row, list, "扣分"), 1, Integer::sum);
            }
            assertThat(lines).isEqualTo(numbers.problems());
            assertThat(rows.get("随主因")).isEqualTo(numbers.places("随主因"));
            XSSFSheet ledger = book.getSheet("整改台账");
            Row total = row(ledger, "合计");
            assertThat(number(total, ledger, "问题数")).isEqualTo(numbers.all());
            for (Severity severity : Severity.values()) {
                String level = severity.label();
                assertThat(number(total, ledger, level)).isEqualTo(numbers.problems(severity));
                Row overview = row(book.getSheet("总览"), level);
                assertThat(overview.getCell(8).getNumericCellValue()).isEqualTo(numbers.problems(severity));
                assertThat(overview.getCell(10).getNumericCellValue()).isEqualTo(numbers.places(level));
                if (of != Case.ONE) {
                    XSSFSheet departments = book.getSheet("部门排名");
                    assertThat(sum(departments, level)).isEqualTo(numbers.problems(severity));
                }
            }
            for (String free : List.of("随主因", "例外")) {
                assertThat(row(book.getSheet("总览"), free).getCell(10).getNumericCellValue())
                        .isEqualTo(numbers.places(free));
            }
            if (of != Case.ONE) {
                XSSFSheet spread = book.getSheet("问题分布");
                assertThat(number(row(spread, "合计"), spread, "合计")).isEqualTo(numbers.all());
                XSSFSheet classes = book.getSheet("按类别");
                assertThat(sum(classes, "问题数")).isEqualTo(numbers.all());
                assertThat(sum(classes, "处数"))
                        .isEqualTo(numbers.places("错误") + numbers.places("警告") + numbers.places("提示"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void page_givesTheSameInItsCountsAndInItsList(Case of) {
        Run run = of.run();
        Numbers numbers = Numbers.of(run);
        Document page = Jsoup.parse(Runs.text(RunFormat.HTML, run));
        List<String> counts = page.select("ul.counts li").eachText();
        for (Severity severity : Severity.values()) {
            String level = severity.label();
            assertThat(counts).contains(numbers.problems(severity) + level + " " + numbers.places(level) + "处");
            long lines = page.select("tbody[data-level=" + level + "]").stream()
                    .filter(body -> body.select("tr.excused").isEmpty())
                    .count();
            assertThat(lines).isEqualTo(numbers.problems(severity));
        }
        int folded = 0;
        for (Element summary : page.select("tr.effects summary")) {
            folded += number("由此引起的(\\d+)处", summary.text());
        }
        assertThat(folded).isEqualTo(numbers.places("随主因"));
        assertThat(counts).anyMatch(text -> text.startsWith(numbers.places("例外") + "例外"));
    }

    @ParameterizedTest
    @EnumSource
    void summary_addsUpToTheSame(Case of) {
        Run run = of.run();
        Numbers numbers = Numbers.of(run);
        String text = Runs.text(RunFormat.MD, run);
        for (Severity severity : Severity.values()) {
            assertThat(sum("\\*\\*" + severity.label() + "\\*\\* (\\d+)", text)).isEqualTo(numbers.problems(severity));
        }
        assertThat(sum("随主因 (\\d+)处", text)).isEqualTo(numbers.places("随主因"));
        assertThat(sum("例外 (\\d+)处", text)).isEqualTo(numbers.places("例外"));
        String verdict = of == Case.ONE ? text : text.substring(0, text.indexOf("\n## "));
        assertThat(verdict)
                .contains("共错误" + numbers.problems(Severity.ERROR) + "个、警告" + numbers.problems(Severity.WARNING)
                        + "个、提示" + numbers.problems(Severity.HINT) + "个。");
    }

    @ParameterizedTest
    @EnumSource
    void json_givesTheSameInItsTotals(Case of) throws IOException {
        Run run = of.run();
        JsonNode root = JSON.readTree(Runs.text(RunFormat.JSON, run));
        assertTotals(root.at("/totals"), Numbers.of(run));
        JsonNode sarif = JSON.readTree(Runs.text(RunFormat.SARIF, run));
        assertTotals(sarif.at("/runs/0/properties/totals"), Numbers.of(run));
    }

    @ParameterizedTest
    @EnumSource
    void results_addUpToTheSame(Case of) throws IOException {
        Run run = of.run();
        Numbers numbers = Numbers.of(run);
        Map<String, Integer> places = new HashMap<>();
        Set<String> problems = new HashSet<>();
        for (JsonNode result : JSON.readTree(Runs.text(RunFormat.SARIF, run)).at("/runs/0/results")) {
            if (result.at("/suppressions").isMissingNode()) {
                places.merge(result.at("/level").asString(), 1, Integer::sum);
                List<String> path =
                        new ArrayList<>(List.of(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                                .asString()
                                .split("/")));
                boolean document = result.at("/locations/0/logicalLocations/0/kind")
                        .asString()
                        .equals("document");
                String project = document ? "" : path.get(1);
                problems.add(result.at("/locations/0/physicalLocation/artifactLocation/index") + project + "\n"
                        + result.at("/ruleId").asString());
            }
        }
        assertThat(places.getOrDefault("error", 0)).isEqualTo(numbers.places("错误"));
        assertThat(places.getOrDefault("warning", 0)).isEqualTo(numbers.places("警告"));
        assertThat(places.getOrDefault("note", 0)).isEqualTo(numbers.places("提示"));
        assertThat(problems).hasSize(numbers.all());
    }

    @ParameterizedTest
    @EnumSource
    void cases_addUpToTheSame(Case of) {
        Run run = of.run();
        Numbers numbers = Numbers.of(run);
        Document xml = Jsoup.parse(Runs.text(RunFormat.JUNIT, run), "", org.jsoup.parser.Parser.xmlParser());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            assertThat(xml.select("testcase > failure[type=" + severity.label() + "]"))
                    .hasSize(numbers.problems(severity));
        }
        int hints = 0;
        int waived = 0;
        for (Element property : xml.select("property")) {
            hints += property.attr("name").equals("提示") ? number("(\\d+)个", property.attr("value")) : 0;
            waived += property.attr("name").equals("例外") ? number("(\\d+)处", property.attr("value")) : 0;
        }
        assertThat(hints).isEqualTo(numbers.problems(Severity.HINT));
        assertThat(waived).isEqualTo(numbers.places("例外"));
    }

    private static void assertTotals(JsonNode totals, Numbers numbers) {
        for (Severity severity : Severity.values()) {
            String level = severity.label();
            assertThat(totals.at("/problems/" + level).asInt()).isEqualTo(numbers.problems(severity));
            assertThat(totals.at("/places/" + level).asInt()).isEqualTo(numbers.places(level));
        }
        assertThat(totals.at("/suppressed").asInt()).isEqualTo(numbers.places("随主因"));
        assertThat(totals.at("/waived").asInt()).isEqualTo(numbers.places("例外"));
    }

    private static int column(XSSFSheet sheet, String head) {
        for (org.apache.poi.ss.usermodel.Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet.getSheetName() + "没有“" + head + "”一列");
    }

    private static String text(Row row, XSSFSheet sheet, String head) {
        org.apache.poi.ss.usermodel.Cell cell = row.getCell(column(sheet, head));
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static double number(Row row, XSSFSheet sheet, String head) {
        return row.getCell(column(sheet, head)).getNumericCellValue();
    }

    private static double sum(XSSFSheet sheet, String head) {
        double sum = 0;
        for (Row row : sheet) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(column(sheet, head));
            sum += cell != null && cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
        }
        return sum;
    }

    private static Row row(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(first)) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + "没有“" + first + "”一行");
    }

    private static int number(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map(match -> Integer.parseInt(match.group(1)))
                .orElseThrow();
    }

    private static int sum(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(found -> number("(\\d+)", found))
                .sum();
    }
}
