package cn.jishen.intake.fuzz;

import cn.jishen.intake.Docx;
import cn.jishen.intake.LibreOffice;
import cn.jishen.intake.Sample;
import cn.jishen.intake.pdf.DrawnForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Good files, small so that many can be tried, with as much of what a format has as they hold. */
final class Seeds {
    private static final String[][] FORM = {
        {"项目编码", "A00512X", "项目名称", "管网巡检经费"},
        {"预算规模及资金用途", "预算数", "36.50", "其中：财政资金", "30.50", "其他资金", "6.00"},
        {"", "更换老化阀门"},
        {"资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"},
        {"", "10%", "40%", "70%", "100%"},
        {"绩效目标", "1.巡检管网120公里"},
        {},
        {"一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"},
        {"产出指标", "数量指标", "巡检长度", "管网公里数", "≥120公里", "年度方案"},
        {"", "质量指标", "隐患整改率", "整改比例", "≥95%", "巡检规程"},
        {"满意度指标", "服务对象满意度指标", "用户满意度", "抽样比例", "≥90%", "问卷"},
    };
    private static final String[][] LIST = {
        {"项目编码", "项目名称", "预算数（万元）", "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "计量单位"},
        {"A01", "图书采购", "12.50", "产出指标", "数量指标", "新书册数", "≥", "3000", "册"},
        {"A01", "图书采购", "12.50", "产出指标", "时效指标", "上架天数", "≤", "15", "天"},
    };
    private static final String PAGE = "<html><head><meta charset=utf-8></head><body><h1>第一部分 概况</h1>"
            + "<ol><li>甲<li value=3>乙</ol><select><option>丙</select><table><tr><td>外<table><tr><td>内</table></table>"
            + "<p>1、巡检绩效目标表</p><table>" + rows(FORM, 0, 6) + "</table><table><thead>" + rows(FORM, 7, 8)
            + "</thead>" + rows(FORM, 8, FORM.length) + "<tr><td rowspan=2>产出指标<td>数量指标<td>面积<td>绿地"
            + "<td>≥9 km<sup>2</sup><td colspan=1>方案</tr></table></body></html>";

    private Seeds() {}

    private static String rows(String[][] rows, int from, int to) {
        StringBuilder html = new StringBuilder();
        for (String[] row : Arrays.copyOfRange(rows, from, to)) {
            html.append("<tr><td>").append(String.join("<td>", row)).append("</tr>");
        }
        return html.toString();
    }

    static void write(FuzzedFormat format, Path folder) throws Exception {
        Files.createDirectories(folder);
        switch (format) {
            case DOCX -> docx(folder);
            case DOC -> {
                Path whole = Docx.write(folder.resolve("a.docx"), Sample.form() + Docx.item(1, 0, "巡检"));
                LibreOffice.convert(folder, "doc", whole);
                Files.delete(whole);
                try (var rest = Files.walk(folder.resolve("profile"))) {
                    rest.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
            case XLSX -> workbook(new XSSFWorkbook(), folder.resolve("a.xlsx"));
            case XLS -> workbook(new HSSFWorkbook(), folder.resolve("a.xls"));
            case HTML -> Files.writeString(folder.resolve("a.html"), PAGE);
            case MHT -> mht(folder);
            case PDF -> pdf(folder);
            case TEXT -> text(folder);
            case ZIP -> zip(folder);
        }
    }

    private static void docx(Path folder) throws IOException {
        Docx.write(folder.resolve("form.docx"), Sample.form());
        StringBuilder list = new StringBuilder();
        for (String[] row : LIST) {
            list.append(Docx.row(row));
        }
        String inner = "<w:tc>" + Docx.tbl(Docx.row("甲", "乙")) + Docx.p("丙") + "</w:tc>";
        Docx.write(
                folder.resolve("list.docx"),
                Docx.styled("1", "清单") + Docx.item(1, 0, "项") + Docx.tbl(list.toString(), Docx.tr(inner)));
    }

    private static void workbook(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet form = workbook.createSheet("表");
            form.createRow(0).createCell(0).setCellValue(Sample.TITLE);
            fill(form, 1, FORM);
            form.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            form.addMergedRegion(new CellRangeAddress(9, 10, 0, 0));
            Sheet list = workbook.createSheet("清单");
            fill(list, 0, LIST);
            list.getRow(1).getCell(2).setCellValue(12.5);
            list.getRow(2).createCell(10).setCellFormula("C2*2");
            workbook.write(out);
        }
    }

    private static void fill(Sheet sheet, int from, String[][] rows) {
        for (String[] texts : rows) {
            Row row = sheet.createRow(from++);
            for (int i = 0; i < texts.length; i++) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    private static void mht(Path folder) throws IOException {
        String head = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n\r\n--x\r\n";
        String part = "Content-Location: file:///C:/a.htm\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: ";
        Files.writeString(folder.resolve("plain.mht"), head + part + "8bit\r\n\r\n" + PAGE + "\r\n--x--\r\n");
        String packed = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve("packed.mht"),
                head + part + "base64\r\n\r\n" + packed + "\r\n--x\r\n" + "\r\n--x--\r\n");
    }

    /** Without compression, so that damage reaches the drawing. */
    private static void pdf(Path folder) throws IOException {
        Path file = DrawnForm.drawn().write(folder.resolve("a.pdf"));
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] drawing = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream out = stream.createOutputStream()) {
                        out.write(drawing);
                    }
                }
            }
            document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        }
    }

    /** One row a line, one cell a line, and lines of which nothing tells the cells. */
    private static void text(Path folder) throws IOException {
        for (String gap : new String[] {"\t", "|", "\n\t", " "}) {
            StringBuilder text = new StringBuilder(Sample.TITLE).append("\n\n");
            for (String[] row : FORM) {
                text.append(gap.strip()).append(String.join(gap, row)).append(gap.equals("\n\t") ? "\n\n" : "\n");
            }
            Files.writeString(folder.resolve((int) gap.charAt(0) + ".txt"), text);
        }
    }

    private static void zip(Path folder) throws IOException {
        byte[] inner = zip("里/表.txt", "内".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("a.zip"), zip("送审/里层.zip", inner));
        Files.write(folder.resolve("b.zip"), inner);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("b.txt"));
        }
        return bytes.toByteArray();
    }
}
