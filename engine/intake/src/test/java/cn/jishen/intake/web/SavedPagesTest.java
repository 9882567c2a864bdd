package cn.jishen.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.Reads;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Forms as Word and Excel save them as pages and archives: their marks and comments, styles, sections and frames. */
class SavedPagesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String[] ROWS = {"产出指标/数量指标/新书数量/入藏新书册数/≥6000册/采购方案", "产出指标/质量指标/编目差错率/差错条目占比/≤2%/编目规则"};

    private static final String EXCEL = page("saved-by-excel.htm");

    private static final String WORD = page("saved-by-word.htm");

    /** A page kept in UTF-8, which the test turns into the encoding that it names. */
    private static String page(String name) {
        try (InputStream in = SavedPagesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertForm(Disclosure disclosure) {
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(disclosure.projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("图书更新经费");
            assertThat(project.code()).isEqualTo("13990026P00417A");
            assertThat(project.budget()).hasToString("28万元");
            assertThat(project.goal()).isEqualTo("采购新书6000册\n更换书架");
            assertThat(Reads.lines(project)).containsExactly(ROWS);
        });
    }

    @Test
    void sheetSavedByExcel_isRead() throws Exception {
        assertForm(Reads.bytes(".htm", EXCEL.getBytes(GB18030)));
    }

    @Test
    void documentSavedByWord_isRead() throws Exception {
        assertForm(Reads.bytes(".htm", WORD.getBytes(GB18030)));
    }

    @Test
    void archiveSavedByWord_isRead() throws Exception {
        StringBuilder quoted = new StringBuilder();
        for (String line : WORD.split("\n")) {
            for (byte b : line.getBytes(GB18030)) {
                quoted.append(
                        b >= ' ' && b < 0x7F && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF));
                if (quoted.length() - quoted.lastIndexOf("\n") > 72) {
                    quoted.append("=\r\n");
                }
            }
            quoted.append("\r\n");
        }
        String part = "\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/";
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_NextPart_01D\"\r\n\r\n"
                + "此文档为“单个文件网页”，也称为“Web 档案”文件。\r\n\r\n------=_NextPart_01D\r\n"
                + "Content-Location: file:///C:/9A3B/book.htm" + part + "html; charset=\"gb2312\"\r\n\r\n" + quoted
                + "\r\n------=_NextPart_01D\r\nContent-Location: file:///C:/9A3B/book.files/filelist.xml" + part
                + "xml; charset=\"utf-8\"\r\n\r\n<xml/>\r\n------=_NextPart_01D--\r\n";
        assertForm(Reads.bytes(".mht", archive.getBytes(GB18030)));
    }
}
