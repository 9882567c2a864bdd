package cn.jishen.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.SourceDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Web archives as Word, Excel, WPS and browsers write them, by hand. */
class MhtReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static String archive(String... parts) {
        return "From: <由浏览器保存>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\tboundary=\"----=_x\"\r\n\r\n"
                + "这是单个文件网页\r\n------=_x\r\n" + String.join("\r\n------=_x\r\n", parts) + "\r\n------=_x--\r\n";
    }

    private static String part(String location, String type, String encoding, String body) {
        return "Content-Location: file:///C:/a/" + location + "\r\nContent-Type: " + type
                + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
    }

    private static String base64(String page, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(page.getBytes(charset));
    }

    private static String quoted(String page) {
        StringBuilder out = new StringBuilder();
        for (byte b : page.getBytes(StandardCharsets.UTF_8)) {
            out.append(b > ' ' && b < 0x7F && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF));
            if (out.length() - out.lastIndexOf("\n") > 70) {
                out.append("=\r\n");
            }
        }
        return out.toString();
    }

    private static SourceDocument read(String archive) throws Exception {
        return Html.read(archive.getBytes(StandardCharsets.UTF_8), MhtReader::read);
    }

    @Test
    void quotedPrintablePage_isRead() throws Exception {
        String page = quoted("<html><body><p>巡检=120公里</p><table><tr><td>甲</table></body></html>");
        assertThat(Html.outline(read(archive(part("a.htm", "text/html; charset=\"utf-8\"", "quoted-printable", page)))))
                .containsExactly("巡检=120公里", "[甲]");
    }

    @Test
    void base64PageInGb2312_isReadAndPicturesAreNot() throws Exception {
        String page = base64("<html><body>管网㎡</body></html>", GB18030);
        assertThat(Html.outline(read(archive(
                        part("p.png", "image/png", "base64", "iVBORw0K"),
                        part("a.htm", "text/html; charset=gb2312", "base64", page)))))
                .containsExactly("管网㎡");
    }

    @Test
    void workbookArchive_givesItsSheetsWithoutTheTabs() throws Exception {
        String frame = "<html><frameset><frame src='sheet001.htm'></frameset></html>";
        assertThat(Html.outline(read(archive(
                        part("a.htm", "text/html; charset=utf-8", "8bit", frame),
                        part("tabstrip.htm", "text/html; charset=utf-8", "8bit", "<table><tr><td>一</table>"),
                        part("sheet001.htm", "text/html; charset=utf-8", "8bit", "<table><tr><td>甲</table>"),
                        part("sheet002.htm", "text/html; charset=utf-8", "8bit", "<table><tr><td>乙</table>")))))
                .containsExactly("[甲]", "[乙]");
    }

    @Test
    void archiveCutShort_isSaid() throws Exception {
        String page = "<html><body><table><tr><td>甲";
        assertThat(read("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
                                + part("a.htm", "text/html; charset=utf-8", "8bit", page))
                        .unreviewed())
                .isNotEmpty();
    }

    @Test
    void archiveWithoutAPage_isDamage() {
        assertThatExceptionOfType(DamagedException.class)
                .isThrownBy(() -> read(archive(part("p.png", "image/png", "base64", "iVBORw0K"))));
    }
}
