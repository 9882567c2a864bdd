package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.layout.Recogniser;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A layout whose words the program does not know is read once they stand in the files, and not before. */
class AddedLayoutTest {
    private static final String TASK = "<p>惠民事项任务书</p>"
            + table(
                    "惠民事项|口袋公园建设",
                    "所需经费（万元）|96.5",
                    "要达到的效果|建成口袋公园4处",
                    "大类|小类|考核点|达标线",
                    "产出指标|数量指标|建成公园|≥4处",
                    "满意度指标|服务对象满意度指标|居民认可|≥92%");

    private static final String LIST = table(
            "工作事项|拨付数（元）|目的|大类|小类|考核点|判定|达标线|量纲",
            "防洪演练|58000|提高应急能力|产出指标|数量指标|演练场次|≥|3|场",
            "防洪演练|58000|提高应急能力|产出指标|时效指标|汛前完成|≤|5|月",
            "堤坝巡查|72000|消除隐患|产出指标|数量指标|巡查里程|≥|240|公里");

    private static final String BESIDE = table(
            "惠民事项|冬季供暖改造|承接方|青禾县热力中心",
            "全程所需经费（万元）|900|当年所需经费（万元）|310",
            "当年要达到的效果|改造管网12公里||",
            "大类|小类|考核点|达标线",
            "产出指标|数量指标|改造管网|≥12公里");

    @Test
    void formOfUnknownWords_isReadOnceTheyAreKnown() throws Exception {
        List<String> heads =
                List.of("项目名称,惠民事项", "预算数,所需经费", "绩效目标,要达到的效果", "一级指标,大类", "二级指标,小类", "三级指标,考核点", "指标值,达标线");
        assertThat(read(TASK, Layouts.shipped()).projects()).isEmpty();

        Project project = read(TASK, AddedWords.layouts(heads, List.of("表题,任务书$")))
                .projects()
                .get(0);
        assertThat(project.name()).isEqualTo("口袋公园建设");
        assertThat(wan(project)).isEqualTo("96.5");
        assertThat(project.goal()).isEqualTo("建成口袋公园4处");
        assertThat(Reads.lines(project)).containsExactly("产出指标/数量指标/建成公园/—/≥4处/—", "满意度指标/服务对象满意度指标/居民认可/—/≥92%/—");
    }

    @Test
    void listOfUnknownWords_isReadOnceTheyAreKnown() throws Exception {
        List<String> heads = List.of(
                "项目名称,工作事项", "预算数,拨付数", "绩效目标,目的", "一级指标,大类", "二级指标,小类", "三级指标,考核点", "指标符号,判定", "指标值,达标线", "计量单位,量纲");
        assertThat(read(LIST, Layouts.shipped()).projects()).isEmpty();

        List<Project> projects =
                read(LIST, AddedWords.layouts(heads, List.of())).projects();
        assertThat(projects).extracting(Project::name).containsExactly("防洪演练", "堤坝巡查");
        assertThat(projects).extracting(AddedLayoutTest::wan).containsExactly("5.8", "7.2");
        assertThat(Reads.lines(projects.get(0))).containsExactly("产出指标/数量指标/演练场次/—/≥3场/—", "产出指标/时效指标/汛前完成/—/≤5月/—");
    }

    @Test
    void unknownWordsOfTerms_areToldApartOnceTheyAreKnown() throws Exception {
        List<String> heads = List.of(
                "项目名称,惠民事项", "预算数,所需经费", "绩效目标,要达到的效果", "实施单位,承接方", "一级指标,大类", "二级指标,小类", "三级指标,考核点", "指标值,达标线");
        Layouts layouts = AddedWords.layouts(heads, List.of("长期,\"^全程(?<rest>.{2,})$\""));
        Disclosure disclosure = read(BESIDE, layouts);
        assertThat(disclosure.unitName()).isEqualTo("青禾县热力中心");
        assertThat(wan(disclosure.projects().get(0))).isEqualTo("310");
    }

    private static String wan(Project project) {
        return Objects.requireNonNull(project.budget())
                .wan()
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String table(String... rows) {
        StringBuilder out = new StringBuilder("<table>");
        for (String row : rows) {
            out.append("<tr>");
            for (String cell : row.split("\\|", -1)) {
                out.append("<td>").append(cell).append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private static Disclosure read(String body, Layouts layouts) throws Exception {
        Path file = Files.createTempFile("layout", ".html");
        try {
            Files.writeString(file, "<html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>");
            SourceFile source = SourceFile.of(file);
            return new Recogniser(layouts)
                    .read(
                            "表.html",
                            source.sha256(),
                            Objects.requireNonNull(Format.HTML.reader()).read(source));
        } finally {
            Files.delete(file);
        }
    }
}
