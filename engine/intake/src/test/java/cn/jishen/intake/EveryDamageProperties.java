package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.source.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Good forms and lists with several kinds of damage at once, in every way that cells come: read right, or said to be
 * unread, never else.
 */
class EveryDamageProperties {
    private static final List<String> RIGHT =
            DamagedForms.ROWS.stream().map(row -> plain(String.join("/", row))).toList();
    private static final List<String> RIGHT_LIST = List.of(
            "A01图书采购12.5万元产出指标/数量指标/新书册数/—/≥3000册/—",
            "A01图书采购12.5万元产出指标/时效指标/上架天数/—/≤15天/—",
            "A01图书采购12.5万元效益指标/社会效益指标/外借册次/—/≥9000册/—",
            "A02少儿阅读3万元产出指标/数量指标/活动场次/—/≥40场/—",
            "A02少儿阅读3万元满意度指标/服务对象满意度指标/家长满意度/—/≥90%/—");
    private static final Map<String, int[]> FIGURES = new TreeMap<>();

    /** How the cells of a table come. */
    enum Way {
        DOCX,
        XLSX,
        ROW_A_LINE,
        CELL_A_LINE,
        LINES
    }

    @Property(tries = 900, seed = "20260101")
    void damagedForm_isRightOrUnreviewed(
            @ForAll Random random,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 9) Integer> damages,
            @ForAll Way way) {
        DamagedForms form = new DamagedForms(random);
        damages.forEach(form::damage);
        assumeTraced(form, way);
        check("form " + way, form, read(form, way), EveryDamageProperties::wrong);
    }

    @Property(tries = 600, seed = "20260102")
    void damagedList_isRightOrUnreviewed(
            @ForAll Random random,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 9) Integer> damages,
            @ForAll @IntRange(max = 2) int way) {
        DamagedForms list = DamagedForms.list(random);
        damages.forEach(list::damage);
        assumeTraced(list, Way.values()[way]);
        check("list " + Way.values()[way], list, read(list, Way.values()[way]), EveryDamageProperties::wrongList);
    }

    /**
     * A sheet has no end of a row: where a cell was deleted the last one is blank, as it may be. In lines of text a
     * cell too many reads as more text of its neighbour.
     */
    private static void assumeTraced(DamagedForms form, Way way) {
        String untraced = way == Way.XLSX ? "丢失一格" : way == Way.LINES ? "多出一格" : "—";
        Assume.that(form.losses().stream().noneMatch(loss -> loss.startsWith(untraced)));
    }

    private static void check(
            String what,
            DamagedForms form,
            @Nullable Disclosure disclosure,
            Function<Disclosure, @Nullable String> wrong) {
        boolean silent = disclosure != null && disclosure.unreviewed().isEmpty();
        if (silent) {
            assertThat(wrong.apply(disclosure))
                    .as("%s: %s %s", what, form.losses(), form.lower())
                    .isNull();
        }
        FIGURES.computeIfAbsent(what, key -> new int[2])[silent ? 0 : 1]++;
    }

    @AfterContainer
    static void tell() {
        FIGURES.forEach((what, counts) ->
                System.out.printf("damaged %s: right %d, unreviewed %d, wrong 0%n", what, counts[0], counts[1]));
    }

    /** Null where the file was refused as a whole, which is said too. */
    private static @Nullable Disclosure read(DamagedForms form, Way way) {
        String title = form.upper().isEmpty() ? "2026年项目绩效指标清单" : DamagedForms.TITLE;
        try {
            return switch (way) {
                case DOCX -> Reads.docx(Docx.p(title) + table(form.upper()) + table(form.lower()));
                case XLSX -> Reads.bytes(".xlsx", workbook(title, form));
                case ROW_A_LINE -> Reads.text(title + "\n\n" + tabbed(form.upper()) + "\n" + tabbed(form.lower()));
                case CELL_A_LINE -> Reads.text(title + "\n" + celled(form.upper()) + "\n" + celled(form.lower()));
                case LINES -> Reads.text(title + "\n" + flat(form.upper()) + flat(form.lower()));
            };
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).contains("\n建议：");
            return null;
        }
    }

    private static byte[] workbook(String title, DamagedForms form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue(title);
            int number = 1;
            for (List<List<String>> rows : List.of(form.upper(), form.lower())) {
                for (List<String> cells : rows) {
                    Row row = sheet.createRow(number++);
                    for (int i = 0; i < cells.size(); i++) {
                        row.createCell(i).setCellValue(cells.get(i));
                    }
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What text taken out of a PDF leaves of rows. */
    private static String flat(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> written = row.stream().filter(cell -> !cell.isEmpty()).toList();
            String line = String.join(" ", written);
            text.append(line.startsWith("资金支出计划") ? line.replaceFirst(" ", "\n") : line)
                    .append('\n');
        }
        return text.toString();
    }

    private static String table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return Docx.tbl(
                rows.stream().map(row -> Docx.row(row.toArray(String[]::new))).toArray(String[]::new));
    }

    private static String tabbed(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row) + "\t\n").collect(Collectors.joining());
    }

    private static String celled(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
    }

    /** What is wrong with a reading; null when nothing is. */
    private static @Nullable String wrong(Disclosure disclosure) {
        if (disclosure.projects().size() != 1) {
            return disclosure.projects().size() + " projects";
        }
        Project project = disclosure.projects().get(0);
        List<String> rows =
                Reads.lines(project).stream().map(EveryDamageProperties::plain).toList();
        boolean upper = project.name().equals("管网巡检经费")
                && project.code().equals("A00512X")
                && Money.ofWan("36.5").equals(project.budget())
                && project.plan() != null
                && plain(project.plan().print()).equals("10%/40%/70%/100%");
        return !upper ? "upper part: " + project : rows.equals(RIGHT) ? null : rows.toString();
    }

    private static @Nullable String wrongList(Disclosure disclosure) {
        List<String> rows = disclosure.projects().stream()
                .flatMap(project -> Reads.lines(project).stream()
                        .map(line -> plain(project.code() + project.name() + project.budget() + line)))
                .toList();
        return rows.equals(RIGHT_LIST) ? null : rows.toString();
    }

    private static String plain(String text) {
        return Texts.compact(text);
    }
}
