package cn.jishen.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.Intake;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms drawn as PDFs, read as the whole program would. */
class PdfFormTest {
    static final List<String> ROWS = List.of(
            "产出指标/数量指标/新书数量/全年入藏的新书册数，不含报刊和电子读物/≥6000册/采购方案",
            "产出指标/质量指标/编目差错率/抽查中有差错的条目占抽查条目的比例/≤2%/编目规则",
            "产出指标/时效指标/上架用时/到馆至上架/≤15天/馆内制度",
            "效益指标/社会效益指标/外借册次/全年外借图书册次/≥9万册次/上年台账",
            "满意度指标/服务对象满意度指标/读者满意度/抽样读者满意比例/≥92%/问卷");

    private static final double[] COLUMNS = {40, 105, 180, 290, 420, 480, 555};

    @TempDir
    Path folder;

    private Disclosure read(Pdf pdf) throws UnreadableException {
        return Intake.read(pdf.write(folder.resolve("表.pdf")));
    }

    /** The upper part of the form, and the indicator table up to its first row. */
    private static Pdf firstPage(String... row) {
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, DrawnForm.TITLE);
        double end = DrawnForm.upper().draw(pdf, 70);
        new DrawnTable(COLUMNS)
                .row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
                .row(row)
                .draw(pdf, end + 20);
        return pdf;
    }

    @Test
    void drawnForm_isReadWhole() throws UnreadableException {
        Disclosure disclosure = read(DrawnForm.drawn());
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.code()).isEqualTo("13990026P00417A00002Y");
        assertThat(project.budget()).hasToString("28万元");
        assertThat(project.purpose()).isEqualTo("采购新书，更换破损书架");
        assertThat(project.goal()).isEqualTo("1.采购新书6000册\n2.更换书架80组");
        assertThat(project.plan().periods())
                .extracting(period -> period.name() + period.text())
                .containsExactly("3月底15%", "6月底45%", "10月底75%", "12月底100%");
        assertThat(Reads.lines(project)).isEqualTo(ROWS);
    }

    @Test
    void rowCutInAllItsTexts_isHealedAndNoted() throws UnreadableException {
        Pdf pdf = firstPage("效益指", "社会效益指标", "读者受", "全年服务读", "比上年有所", "上年");
        pdf.page(595, 842);
        new DrawnTable(COLUMNS).row("标", "", "益面", "者人次", "提高", "台账").draw(pdf, 40);
        Disclosure disclosure = read(pdf);
        assertThat(Reads.lines(disclosure.projects().get(0)))
                .containsExactly("效益指标/社会效益指标/读者受益面/全年服务读者人次/比上年有所提高/上年台账");
        assertThat(disclosure.notes()).extracting(Note::what).anyMatch(what -> what.contains("被分页截断"));
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void valueCutBehindItsSign_isHealed() throws UnreadableException {
        Pdf pdf = firstPage("产出指标", "数量指标", "新书", "册数", "≥", "方案");
        pdf.page(595, 842);
        new DrawnTable(COLUMNS).row("", "", "数量", "", "6000册", "").draw(pdf, 40);
        assertThat(Reads.lines(read(pdf).projects().get(0))).containsExactly("产出指标/数量指标/新书数量/册数/≥6000册/方案");
    }

    @Test
    void bareRowOfWordsBelowAPage_isUnreviewed() throws UnreadableException {
        Pdf pdf = firstPage("效益指标", "社会效益指标", "读者受益", "服务读者", "有所提高", "台账");
        pdf.page(595, 842);
        new DrawnTable(COLUMNS).row("", "", "面", "人次", "明显", "").draw(pdf, 40);
        Disclosure disclosure = read(pdf);
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(unreviewed -> assertThat(unreviewed.why()).contains("单独一行还是上一行被截断的后半段无法确定"));
        assertThat(disclosure.projects().get(0).complete()).isFalse();
    }

    @Test
    void bareRowWithANumberBelowAPage_isARow() throws UnreadableException {
        Pdf pdf = firstPage("产出指标", "数量指标", "新书数量", "册数", "≥6000册", "方案");
        pdf.page(595, 842);
        new DrawnTable(COLUMNS).row("", "", "书架数量", "组数", "≥80组", "方案").draw(pdf, 40);
        assertThat(Reads.lines(read(pdf).projects().get(0)))
                .containsExactly("产出指标/数量指标/新书数量/册数/≥6000册/方案", "产出指标/数量指标/书架数量/组数/≥80组/方案");
    }

    @Test
    void headsRepeatedOnTheNextPage_areLeftOut() throws UnreadableException {
        Pdf pdf = firstPage("产出指标", "数量指标", "新书数量", "册数", "≥6000册", "方案");
        pdf.page(595, 842);
        new DrawnTable(COLUMNS)
                .row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
                .row("效益指标", "社会效益指标", "外借册次", "人均", "≥3册", "台账")
                .draw(pdf, 40);
        assertThat(read(pdf).projects().get(0).indicators()).hasSize(2);
    }

    @Test
    void labelCodeAndPlanCutByPages_areWhole() throws UnreadableException {
        double[] columns = {40, 120, 190, 260, 340, 400, 470, 555};
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, DrawnForm.TITLE);
        new DrawnTable(columns).row("项目编", "2:13990026P004", "项目名称", "3:图书更新").draw(pdf, 780);
        pdf.page(595, 842);
        new DrawnTable(columns)
                .row("码", "2:17A00002Y", "", "3:经费")
                .row("预算规模及资金用途", "预算数", "28.00", "其中：财政资金", "24.00", "其他资金", "4.00")
                .row(null, "6:采购新书，更换")
                .draw(pdf, 700);
        pdf.page(595, 842);
        new DrawnTable(columns)
                .row("", "6:破损书架")
                .row("资金支出计", "2:3月底", "6月底", "2:10月底", "12月底")
                .draw(pdf, 40);
        pdf.page(595, 842);
        double end = new DrawnTable(columns)
                .row("划（%）", "2:15%", "45%", "2:75%", "100%")
                .row("绩效目标", "6:采购新书6000册")
                .draw(pdf, 40);
        DrawnForm.indicators().draw(pdf, end + 20);
        Disclosure disclosure = read(pdf);
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.code()).isEqualTo("13990026P00417A00002Y");
        assertThat(project.name()).isEqualTo("图书更新经费");
        assertThat(project.purpose()).isEqualTo("采购新书，更换破损书架");
        assertThat(project.plan().periods())
                .extracting(period -> period.name() + period.text())
                .containsExactly("3月底15%", "6月底45%", "10月底75%", "12月底100%");
        assertThat(Reads.lines(project)).isEqualTo(ROWS);
    }

    @Test
    void rowWhoseTextsArePushedOverThePage_isOneRow() throws UnreadableException {
        double[] columns = {40, 120, 190, 260, 340, 400, 470, 555};
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, DrawnForm.TITLE);
        new DrawnTable(columns)
                .row("项目编码", "2:13990026P00417A00002Y", "项目名称", "3:图书更新经费")
                .row("预算规模及资金用途", "预算数", "28.00", "其中：财政资金", "24.00", "其他资金", "4.00")
                .row(null, "6:采购新书")
                .row("资金支出计划（%）", "2:3月底", "6月底", "2:10月底", "12月底")
                .row(null, "2: ", " ", "2: ", " ")
                .draw(pdf, 650);
        pdf.page(595, 842);
        double end = new DrawnTable(columns)
                .row("", "2:15%", "45%", "2:75%", "100%")
                .row("绩效目标", "6:采购新书6000册")
                .draw(pdf, 40);
        DrawnForm.indicators().draw(pdf, end + 20);
        Disclosure disclosure = read(pdf);
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(disclosure.projects().get(0).plan().periods())
                .extracting(period -> period.name() + period.text())
                .containsExactly("3月底15%", "6月底45%", "10月底75%", "12月底100%");
    }

    @Test
    void illegibleCell_leavesTheProjectIncomplete() throws UnreadableException {
        Pdf pdf = DrawnForm.drawn();
        pdf.namelessFont().text(500, 82, "册");
        Disclosure disclosure = read(pdf);
        assertThat(disclosure.unreviewed()).isNotEmpty();
        assertThat(disclosure.projects().get(0).complete()).isFalse();
    }

    @Test
    void formWithoutLines_isRefusedByItsTitle() {
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, DrawnForm.TITLE);
        DrawnForm.upper().draw(pdf, 70, Set.of());
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(pdf))
                .withMessageContaining("表题之下没有认出绩效目标表");
    }
}
