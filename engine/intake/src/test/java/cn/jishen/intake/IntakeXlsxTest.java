package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeXlsxTest {
    @TempDir
    Path folder;

    private static int put(XSSFSheet sheet, int row, String... texts) {
        var target = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            target.createCell(i).setCellValue(texts[i]);
        }
        return row + 1;
    }

    /** Lays the form out from a row on; the row below it. */
    private static int form(XSSFSheet sheet, int start, String code, String name) {
        int row = put(sheet, start, "1、" + name + "绩效目标表");
        row = put(sheet, row, Sample.UNIT_LINE);
        row = put(sheet, row, "项目编码", code, "", "项目名称", name);
        row = put(sheet, row, "预算规模及资金用途", "预算数", "", "其中：财政资金", "30.50", "其他资金", "6.00");
        sheet.getRow(row - 1).getCell(2).setCellValue(36.5);
        row = put(sheet, row, "", "更换老化阀门");
        sheet.addMergedRegion(new CellRangeAddress(row - 2, row - 1, 0, 0));
        row = put(sheet, row, "资金支出计划（%）", "3月底", "", "6月底", "10月底", "", "12月底");
        row = put(sheet, row, "", "10%", "", "", "70%", "", "100%");
        sheet.addMergedRegion(new CellRangeAddress(row - 2, row - 1, 0, 0));
        row = put(sheet, row, "绩效目标", "1.巡检\n2.更换");
        row = put(sheet, row, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
        row = put(sheet, row, "产出指标", "数量指标", "巡检长度", "公里数", "≥120公里", "方案");
        return put(sheet, row, "", "质量指标", "整改率", "整改比例", "≥95%", "规程");
    }

    private Disclosure read(XSSFWorkbook workbook) throws IOException, UnreadableException {
        Path file = folder.resolve("表.xlsx");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return Intake.read(file);
    }

    @Test
    void oneFormASheet_isReadWhole() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        form(workbook.createSheet("1-巡检"), 0, "A01", "管网巡检");
        form(workbook.createSheet("2-阀门"), 3, "A02", "阀门更换");
        Disclosure disclosure = read(workbook);
        assertThat(disclosure.unitCode()).isEqualTo("512");
        assertThat(disclosure.unitName()).isEqualTo("青禾县水务局");
        assertThat(disclosure.year()).isEqualTo(2026);
        assertThat(disclosure.projects()).extracting(Project::name).containsExactly("管网巡检", "阀门更换");
        Project project = disclosure.projects().get(0);
        assertThat(project.budget()).isEqualTo(Money.ofWan("36.5"));
        assertThat(project.purpose()).isEqualTo("更换老化阀门");
        assertThat(project.goal()).isEqualTo("1.巡检\n2.更换");
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().print()).isEqualTo("10%/—/70%/100%");
        assertThat(Reads.lines(project)).containsExactly("产出指标/数量指标/巡检长度/公里数/≥120公里/方案", "产出指标/质量指标/整改率/整改比例/≥95%/规程");
        assertThat(project.places().of(Field.BUDGET).cell()).isEqualTo("C4");
        assertThat(project.indicators().get(1).places().of(Field.VALUE).cell()).isEqualTo("E11");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void manyFormsOnASheet_areReadApart() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("全部");
        int next = form(sheet, 0, "A01", "管网巡检");
        next = form(sheet, next, "A02", "阀门更换");
        form(sheet, next + 5, "A01", "管网巡检");
        Disclosure disclosure = read(workbook);
        assertThat(disclosure.projects()).extracting(Project::id).containsExactly("A01", "A02", "A01#2");
        assertThat(disclosure.projects())
                .allMatch(project -> project.indicators().size() == 2 && project.complete());
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void listOfIndicators_isReadBesideForms() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("清单");
        form(workbook.createSheet("1"), 0, "A01", "管网巡检");
        put(sheet, 0, "项目编码", "项目名称", "一级指标", "二级指标", "三级指标", "指标值");
        put(sheet, 1, "A02", "阀门更换", "产出指标", "数量指标", "阀门", "≥40只");
        Disclosure disclosure = read(workbook);
        assertThat(disclosure.projects()).extracting(Project::name).containsExactly("管网巡检", "阀门更换");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    /** A sheet does not tell that a cell was deleted and the rest moved; the value beside its column does. */
    @Test
    void rowThatMovedToTheLeft_isUnreviewed() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("表");
        int below = form(sheet, 0, "A1", "管网巡检");
        put(sheet, below, "", "时效指标", "巡检周期", "≤30天", "规程");
        Disclosure disclosure = read(workbook);
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why()).contains("“指标值”列写的是“规程”，而“≤30天”写在“绩效指标描述”列"));
    }
}
