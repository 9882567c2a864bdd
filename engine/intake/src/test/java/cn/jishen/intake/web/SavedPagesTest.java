package cn.jishen.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.Disclosure;
import cn.jishen.intake.Reads;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Forms as Word and Excel save them as pages and archives: their marks and comments, styles, sections and frames. */
class SavedPagesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String[] ROWS = {"产出指标/数量指标/新书数量/入藏新书册数/≥6000册/采购方案", "产出指标/质量指标/编目差错率/差错条目占比/≤2%/编目规则"};

    private static final String EXCEL = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta http-equiv=Content-Type content="text/html; charset=gb2312">
            <meta name=ProgId content=Excel.Sheet>
            <style><!--table {mso-displayed-decimal-separator:"\\."; }
            .xl65 {mso-style-parent:style0; mso-number-format:"\\@"; white-space:normal;} --></style>
            <!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>目标表</x:Name></x:ExcelWorkbook></xml><![endif]--></head>
            <body link=blue vlink=purple class=xl65>
            <table border=0 cellpadding=0 cellspacing=0 width=940 style='border-collapse:collapse'>
             <col class=xl65 width=72 style='mso-width-source:userset;mso-width-alt:2304'>
             <col class=xl65 width=124 span=6>
             <tr height=30><td colspan=7 height=30 class=xl65 x:str>1、图书更新经费绩效目标表</td></tr>
             <tr height=30><td class=xl65 x:str>项目编码</td><td colspan=2 class=xl65 x:str>13990026P00417A</td>
              <td class=xl65>项目名称</td><td colspan=3 class=xl65><font class="font7">图书</font><font class="font8">更新经费</font></td></tr>
             <tr height=30><td rowspan=2 class=xl65>预算规模及资金用途</td><td class=xl65>预算数</td>
              <td class=xl65 align=right x:num="28">28.00</td><td class=xl65>其中：财政资金</td><td class=xl65 x:num>24.00</td>
              <td class=xl65>其他资金</td><td class=xl65 x:num>4.00</td></tr>
             <tr height=30><td colspan=6 class=xl65>采购新书</td></tr>
             <tr height=30><td class=xl65>绩效目标</td><td colspan=6 class=xl65>采购新书6000册<br>
                更换书架</td></tr>
             <tr height=30 style='mso-height-source:userset'><td class=xl65>一级指标</td><td class=xl65>二级指标</td>
              <td class=xl65>三级指标</td><td colspan=2 class=xl65>绩效指标描述</td><td class=xl65>指标值</td>
              <td class=xl65>指标值确定依据</td></tr>
             <tr height=30><td rowspan=2 class=xl65 style='border-bottom:.5pt solid black'>产出指标</td>
              <td class=xl65>数量指标</td><td class=xl65>新书数量</td>
              <td colspan=2 class=xl65 style='mso-ignore:colspan'>入藏新书册数</td><td class=xl65>≥6000册</td>
              <td class=xl65>采购方案</td></tr>
             <tr height=30><td class=xl65>质量指标</td><td class=xl65>编目差错率</td>
              <td colspan=2 class=xl65>差错条目占比</td><td class=xl65>≤2%</td><td class=xl65>编目规则</td></tr>
             <![if supportMisalignedColumns]>
             <tr height=0 style='display:none'><td width=72 style='width:54pt'></td><td width=124></td></tr>
             <![endif]>
            </table></body></html>""";

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15">
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style></head>
            <body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1 style='layout-grid:15.6pt'>
            <div style='mso-element:para-border-div;border:none'><div style='mso-element:frame'>
            <p class=MsoNormal align=center><b><span lang=EN-US>1</span><span style='font-family:黑体'>、图书更新
            经费绩效目标表<o:p></o:p></span></b></p></div></div>
            <table class=MsoNormalTable border=1 cellspacing=0 style='mso-yfti-tbllook:1184'>
             <tr style='mso-yfti-irow:0;height:1.0cm'><td width=90 valign=top><p class=MsoNormal>项目编码<span lang=EN-US><o:p></o:p></span></p></td>
              <td width=90><p class=MsoNormal><span lang=EN-US>13990026P00417A<o:p></o:p></span></p></td>
              <td width=90><p class=MsoNormal>项目名称</p></td><td width=90 colspan=3><p class=MsoNormal>图书更新经费</p></td></tr>
             <tr style='mso-yfti-irow:1'><td><p class=MsoNormal>预算数</p></td><td><p class=MsoNormal><span lang=EN-US>28.00</span></p></td>
              <td><p class=MsoNormal>财政资金</p></td><td><p class=MsoNormal><span lang=EN-US>24.00</span></p></td>
              <td><p class=MsoNormal>其他资金</p></td><td><p class=MsoNormal><span lang=EN-US>4.00</span></p></td></tr>
             <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'><td><p class=MsoNormal>绩效目标</p></td>
              <td colspan=5><p class=MsoNormal>采购新书<span lang=EN-US>6000</span>册</p><p class=MsoNormal>更换书架</p></td></tr></table>
            </div><span lang=EN-US style='mso-special-character:line-break'><br clear=all style='page-break-before:always;
            mso-break-type:section-break'></span><div class=WordSection2>
            <table class=MsoNormalTable border=1 cellspacing=0>
             <thead><tr><td><p class=MsoNormal>一级指标</p></td><td><p>二级指标</p></td><td><p>三级指标</p></td>
              <td><p>绩效指标描述</p></td><td><p>指标值</p></td><td><p>指标值确定依据</p></td></tr></thead>
             <tr><td rowspan=2><p class=MsoNormal>产出指标</p></td><td><p>数量指标</p></td><td><p>新书数量</p></td><td><p>入藏新书册数</p></td>
              <td><p><span style='font-family:宋体'>≥</span><span lang=EN-US>6000</span>册</p></td><td><p>采购方案</p></td></tr>
             <tr><td><p>质量指标</p></td><td><p>编目差错率</p></td><td><p>差错条目占比</p></td>
              <td><p>≤<span lang=EN-US>2%</span></p></td><td><p>编目规则</p></td></tr></table></div></body></html>""";

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
