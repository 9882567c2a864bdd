package cn.jishen.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes one file of each kind that is made to do harm, and remembers what must be said of it. */
final class EvilFiles {
    private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
            + "relationships'><Relationship Id='r1' Target='%s' Type='http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/%s'/></Relationships>";
    private static final String WORD =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";

    private static final String TYPES = "[Content_Types].xml";

    private final Path folder;
    private final byte[] good;
    private final Map<String, String> causes = new LinkedHashMap<>();

    /**
     * Writes them all.
     *
     * @param good a sound .docx, for those that are damage to one
     * @return what is said of each, by its name
     */
    static Map<String, String> write(Path folder, byte[] good) throws Exception {
        EvilFiles files = new EvilFiles(folder, good);
        files.documents();
        files.others();
        return files.causes;
    }

    private EvilFiles(Path folder, byte[] good) {
        this.folder = folder;
        this.good = good;
    }

    private void documents() throws Exception {
        add("压缩炸弹.docx", document(WORD + " ".repeat(8 << 20)), "与压缩时相比超过200倍（jishen.office.growth）");
        add("层层嵌套.docx", document(WORD + "<w:tbl><w:tr><w:tc>".repeat(500)), "嵌套超过400层（jishen.office.depth）");
        add("外部实体.docx", document("<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" + WORD + "&f;"), "（DTD）");
        add("实体膨胀.xlsx", workbook("<!DOCTYPE a [<!ENTITY f 'ha'><!ENTITY g '&f;&f;'>]><worksheet>&g;"), "（DTD）");
        add("百万空行.xlsx", workbook("<worksheet><sheetData>" + "<row/>".repeat(1_000_000)), "与压缩时相比超过200倍");
        add("截断.docx", Arrays.copyOf(good, good.length / 2), "已损坏或不完整");
        add("空.docx", new byte[0], "空文件（0 字节）");
        add("加密.docx", encrypted(), "设有打开密码");
        Map<String, String> many = new LinkedHashMap<>(Map.of(TYPES, "<Types/>"));
        for (int i = 0; i <= 10_000; i++) {
            many.put("e" + i, "");
        }
        add("万个文件.docx", zip(many), "内部的文件超过10000个（jishen.office.entries）");
    }

    private void others() throws IOException {
        add("假扩展名.docx", "{\\rtf1 }".getBytes(StandardCharsets.US_ASCII), "是RTF 文档，不能读");
        add(
                "循环.pdf",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R 2 0 R]/Count 9>>endobj"
                        .getBytes(StandardCharsets.US_ASCII),
                "“循环.pdf”");
        add(
                "百万标记.html",
                ("<html>" + "<table><tr>".repeat(500_000)).getBytes(StandardCharsets.UTF_8),
                "（jishen.web.tags）");
        add("五百层.html", ("<html>" + "<table><tr><td>".repeat(500)).getBytes(StandardCharsets.UTF_8), "嵌套超过");
        add("越界.zip", zip(Map.of("../../越界.docx", "x")), "的路径越出压缩包，没有解压");
        add("一百兆.doc", new byte[0], "无法识别的文件");
        try (RandomAccessFile nothing =
                new RandomAccessFile(folder.resolve("一百兆.doc").toFile(), "rw")) {
            nothing.setLength(100L << 20);
        }
    }

    private void add(String name, byte[] bytes, String cause) throws IOException {
        Files.write(folder.resolve(name), bytes);
        causes.put(name, cause);
    }

    private static byte[] document(String xml) throws IOException {
        return zip(Map.of(
                TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
                "_rels/.rels",
                RELATIONS.formatted("word/document.xml", "officeDocument"),
                "word/document.xml",
                xml));
    }

    private static byte[] workbook(String sheet) throws IOException {
        return zip(Map.of(
                TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
                "_rels/.rels",
                RELATIONS.formatted("xl/workbook.xml", "officeDocument"),
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted("sheet.xml", "worksheet"),
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='表' id='r1'/></sheets></workbook>",
                "xl/sheet.xml",
                sheet));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(storage)) {
                out.write(good);
            }
            storage.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
