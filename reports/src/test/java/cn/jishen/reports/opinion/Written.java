package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** An opinion of ours, opened by somebody else's library. */
record Written(XWPFDocument document) {
    static {
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    static byte[] bytes(Run run, DocumentAudit audit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OpinionReport.write(run, audit, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(DocumentAudit audit) {
        return bytes(Runs.of(audit), audit);
    }

    static Written of(DocumentAudit audit) {
        return of(Runs.of(audit), audit);
    }

    static Written of(Run run, DocumentAudit audit) {
        try {
            return new Written(new XWPFDocument(new ByteArrayInputStream(bytes(run, audit))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XML of each part, by its name. */
    static Map<String, String> parts(DocumentAudit audit) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(audit)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The paragraphs outside tables. */
    String text() {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    /** The paragraphs before the annexes. */
    String letter() {
        String text = text();
        int end = text.indexOf("〔　　　　年");
        return text.substring(0, end);
    }

    /** All tables, a row a line. */
    String tables() {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(Written::row)
                .collect(Collectors.joining("\n"));
    }

    /** The texts of one style. */
    List<String> texts(Style style) {
        return document.getParagraphs().stream()
                .filter(p -> style.id().equals(p.getStyleID() == null ? Style.BODY.id() : p.getStyleID()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** What stands under a head of level 2, up to the next head of level 1 or 2. */
    String under(String head) {
        StringBuilder out = new StringBuilder();
        boolean in = false;
        for (XWPFParagraph p : document.getParagraphs()) {
            boolean border = Style.HEAD_1.id().equals(p.getStyleID())
                    || Style.HEAD_2.id().equals(p.getStyleID());
            in = border ? p.getText().contains(head) : in;
            out.append(in ? p.getText() + "\n" : "");
        }
        return out.toString();
    }

    /** The table of an annex, whose head has this word first. */
    XWPFTable table(String head) {
        return document.getTables().stream()
                .filter(table -> table.getRow(0).getCell(0).getText().equals(head))
                .findFirst()
                .orElseThrow();
    }

    /** “1 | 夜间延时开放 | 48.6 | …”. */
    static String row(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).collect(Collectors.joining(" | "));
    }
}
