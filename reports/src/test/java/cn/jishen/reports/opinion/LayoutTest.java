package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The layout of GB/T 9704. */
class LayoutTest {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final Written opinion = Written.of(SampleAudits.water());

    @Test
    void page_isA4WithATextOf156By225Millimetres() {
        CTSectPr section = opinion.document().getDocument().getBody().getSectPr();
        assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
        CTPageMar margins = section.getPgMar();
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .extracting(LayoutTest::millimetres)
                .containsExactly(37L, 35L, 28L, 26L);
    }

    @Test
    void text_isFangsongOfSizeThreeOn22LinesIndentedByTwo() {
        XWPFStyle normal = style(Style.BODY);
        CTSpacing spacing = normal.getCTStyle().getPPr().getSpacing();
        assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        assertThat(spacing.getLine()).isEqualTo(BigInteger.valueOf(579));
        assertThat(22 * 579 / TWIPS_PER_MM).isBetween(224.0, 225.0);
        assertThat(normal.getCTStyle().getPPr().getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
        assertThat(part("word/styles.xml"))
                .contains("<w:docDefaults>")
                .contains("w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\"");
        assertThat(28 * (16 - 0.25) * 20 / TWIPS_PER_MM).isLessThan(156);
    }

    @Test
    void headsAndTitle_haveTheFontsOfTheStandard() {
        assertThat(font(Style.TITLE)).isEqualTo("方正小标宋简体");
        assertThat(style(Style.TITLE).getCTStyle().getRPr().getSzArray(0).getVal())
                .isEqualTo(BigInteger.valueOf(44));
        assertThat(font(Style.HEAD_1)).isEqualTo("黑体");
        assertThat(font(Style.HEAD_2)).isEqualTo("楷体_GB2312");
        assertThat(style(Style.HEAD_3).getCTStyle().getRPr().sizeOfBArray()).isOne();
        assertThat(font(Style.ANNEX)).isEqualTo("黑体");
    }

    @Test
    void everyFont_hasOneNameToFallBackOnThatWordTakes() throws XmlException {
        List<CTFont> fonts = FontsDocument.Factory.parse(part("word/fontTable.xml"))
                .getFonts()
                .getFontList();
        assertThat(fonts)
                .extracting(font -> font.getName() + "→" + font.getAltName().getVal())
                .containsExactly("方正小标宋简体→华文中宋", "仿宋_GB2312→仿宋", "楷体_GB2312→楷体", "黑体→SimHei", "宋体→SimSun");
    }

    @Test
    void pageNumber_standsAtTheOuterFoot() {
        assertThat(part("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        XWPFFooter odd = opinion.document().getHeaderFooterPolicy().getDefaultFooter();
        XWPFFooter even = opinion.document().getHeaderFooterPolicy().getEvenPageFooter();
        assertThat(odd.getText().strip()).isEqualTo("— 1 —");
        assertThat(odd.getParagraphs().get(0).getStyleID()).isEqualTo("FooterOdd");
        assertThat(even.getParagraphs().get(0).getStyleID()).isEqualTo("FooterEven");
        assertThat(part("word/footer1.xml")).contains("PAGE");
        assertThat(part("word/styles.xml")).contains("w:eastAsia=\"宋体\"");
    }

    @Test
    void blanks_areShaded() {
        assertThat(part("word/document.xml"))
                .contains("<w:rStyle w:val=\"Blank\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>〔日期〕</w:t>");
    }

    @Test
    void tables_repeatTheirHeadAndSplitNoRow() {
        opinion.document().getTables().forEach(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSizeGreaterThan(1).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getWidth()).isLessThanOrEqualTo((int) (156 * TWIPS_PER_MM) + 1);
        });
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / TWIPS_PER_MM);
    }

    private XWPFStyle style(Style style) {
        return opinion.document().getStyles().getStyle(style.id());
    }

    private String font(Style style) {
        return style(style).getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
    }

    private static String part(String name) {
        try {
            return Written.parts(SampleAudits.water()).getOrDefault(name, "");
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
