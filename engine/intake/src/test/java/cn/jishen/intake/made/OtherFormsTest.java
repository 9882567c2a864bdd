package cn.jishen.intake.made;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.PlaceValue;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import cn.jishen.intake.made.MadeTable.MadeCell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Forms that no made one is like: each a way of filling in that bureaus have. */
class OtherFormsTest {
    @Test
    void columnForEachPlace_totalIsTheValueAndTheOthersAreKept() throws UnreadableException {
        MadeTable table = new MadeTable(6);
        table.line("2026年林业专项资金绩效目标表");
        table.row("专项名称", "造林补助");
        table.row("年度金额（万元）", "460");
        table.row("年度总体目标", "造林900亩");
        table.spanned(
                new MadeCell("一级指标", 1), new MadeCell("二级指标", 1), new MadeCell("三级指标", 1), new MadeCell("指标值", 3));
        table.row("", "", "", "合计", "东县", "西县");
        table.row("产出指标", "数量指标", "造林面积（亩）", "900", "300", "600");
        Indicator row = only(table.read("html")).indicators().get(0);
        assertThat(row.value()).isEqualTo("900");
        assertThat(row.others()).containsExactly(new PlaceValue("东县", "300"), new PlaceValue("西县", "600"));
    }

    @Test
    void sentencesBelowKinds_areRowsWhoseValuesAreUnreviewed() throws UnreadableException {
        MadeTable table = new MadeTable(6);
        table.row("项目名称", "预算金额（元）", "年度绩效目标", "产出指标", "效益指标", "满意度指标");
        table.row("古树保护", "200000", "保护古树", "挂牌古树120株；复壮古树9株", "古树健康率提高", "满意度≥90%");
        table.row("合计", "200000", "", "", "", "");
        Disclosure disclosure = table.read("html");
        Project project = only(disclosure);
        assertThat(wan(project)).isEqualTo("20");
        assertThat(project.indicators())
                .extracting(row -> row.level1() + "/" + row.level3() + "/" + row.value())
                .containsExactly("产出指标/挂牌古树120株/", "产出指标/复壮古树9株/", "效益指标/古树健康率提高/", "满意度指标/满意度/≥90%");
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“古树保护”的指标行");
    }

    @Test
    void rowOfAUnitWithTheSumOfItsProjects_isNoProject() throws UnreadableException {
        MadeTable table = new MadeTable(6);
        table.row("项目名称", "资金总额（万元）", "一级指标", "二级指标", "三级指标", "指标值");
        table.row("青禾县第二小学", "54", "", "", "", "");
        table.row("校车接送", "42", "产出指标", "数量指标", "接送学生", "230人");
        table.row("送教上门", "12", "产出指标", "数量指标", "送教学生", "26人");
        assertThat(table.read("html").projects()).extracting(Project::name).containsExactly("校车接送", "送教上门");
    }

    @Test
    void ladderOfAmountsThatAddsUp_isTheBudget() throws UnreadableException {
        assertThat(wan(only(ladder("6.40").read("html")))).isEqualTo("9.6");
    }

    @Test
    void ladderOfAmountsThatDoesNotAddUp_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = ladder("5.40").read("html");
        assertThat(only(disclosure).budget()).isNull();
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“高龄津贴”的预算数");
    }

    private static MadeTable ladder(String first) {
        MadeTable table = new MadeTable(4);
        table.line("项目支出绩效目标表");
        table.row("项目名称", "高龄津贴");
        table.row("年度资金总额", "金额（万元）");
        table.row("（一）财政拨款小计", "9.60");
        table.row("1、一般公共预算", first);
        table.row("2、政府性基金", "3.20");
        table.row("（二）其他收入", "0.00");
        table.row("年度目标", "发放津贴");
        table.row("一级指标", "二级指标", "三级指标", "指标值");
        table.row("产出指标", "数量指标", "发放人数", "80人");
        return table;
    }

    @Test
    void severalTextsBehindTheGoal_areUnreviewed() throws UnreadableException {
        MadeTable table = new MadeTable(4);
        table.line("项目支出绩效目标表");
        table.row("项目名称", "市政养护");
        table.row("预算金额", "854万（中央500万元，省级354万元）");
        table.row("总体目标", "第一部分", "第二部分");
        table.row("一级指标", "二级指标", "三级指标", "指标值");
        table.row("产出指标", "数量指标", "养护道路", "30公里");
        Disclosure disclosure = table.read("html");
        assertThat(wan(only(disclosure))).isEqualTo("854");
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“市政养护”的绩效目标");
    }

    @Test
    void tableOfWhatWasReached_isNoGoals() throws UnreadableException {
        MadeTable table = new MadeTable(6);
        table.row("项目名称", "农田建设");
        table.row("一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "未完成原因");
        table.row("产出指标", "数量指标", "建设农田", "3000亩", "2900亩", "天气");
        Disclosure disclosure = table.read("html");
        assertThat(disclosure.kind()).isEqualTo(DocumentKind.SELF_EVALUATION);
        assertThat(disclosure.projects()).isEmpty();
        assertThat(disclosure.unreviewed()).hasSize(1);
    }

    @Test
    void proseThatNamesAProjectAndItsGoal_isRead() throws UnreadableException {
        String html = "<html><head><meta charset=\"utf-8\"></head><body><p>青禾县2026年农田项目公示</p>"
                + "<p>项目名称：青禾县2026年农田项目。</p><p>项目资金：1250万元</p><p>绩效目标：建成农田5000亩。</p></body></html>";
        Disclosure disclosure = Reads.bytes(".html", html.getBytes(StandardCharsets.UTF_8));
        Project project = only(disclosure);
        assertThat(project.name()).isEqualTo("青禾县2026年农田项目");
        assertThat(wan(project)).isEqualTo("1250");
        assertThat(project.goal()).isEqualTo("建成农田5000亩。");
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“青禾县2026年农田项目”的指标表");
    }

    private static Project only(Disclosure disclosure) {
        List<Project> projects = disclosure.projects();
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static String wan(Project project) {
        return Objects.requireNonNull(project.budget())
                .wan()
                .stripTrailingZeros()
                .toPlainString();
    }
}
