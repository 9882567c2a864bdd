package cn.jishen.features.samples;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One edit of a sample and what a comparison must say of it.
 *
 * @param name what the department did
 * @param preparation is done to both revisions first
 * @param fates every finding that does not remain: “已解决 S16 防汛2”, with the row of the revision that has it
 * @param remains some of the findings that remain: “S16 防汛2”
 * @param edits every change that no finding has to do with: “改动 防汛第2行 描述”
 */
record Revision(
        String name,
        String sample,
        Consumer<RevisedSample> preparation,
        Consumer<RevisedSample> edit,
        List<String> fates,
        List<String> remains,
        List<String> edits) {

    private static final String BAD = "water-bureau-bad";
    private static final String CLEAN = "water-bureau-clean";

    static Stream<Revision> all() {
        return Stream.of(mended(), broken(), rows(), projects(), document()).flatMap(List::stream);
    }

    private static List<Revision> mended() {
        return List.of(
                bad("nothing", r -> {}),
                bad("turns a comparator", r -> r.row("防汛", 2, "value", "≥2台")).fates("已解决 S16 防汛2"),
                bad(
                                "turns one comparator and spoils another",
                                r -> r.row("防汛", 2, "value", "≥2台").row("防汛", 5, "value", "≥52万元"))
                        .fates("已解决 S16 防汛2", "新增 S04 防汛5"),
                bad("mends the value and spoils it otherwise", r -> r.row("防汛", 2, "value", "≥2"))
                        .fates("已解决 S16 防汛2", "新增 D02 防汛2 改好又改坏"),
                bad("writes =100%", r -> r.row("城区", 2, "value", "=100%")).fates("已解决 X08 城区2"),
                bad("takes the factor out of a cost", r -> r.row("城区", 4, "value", "≤48万元"))
                        .fates("已解决 S01 城区4"),
                bad("makes one vague value another", r -> r.row("城区", 5, "value", "有所提高"))
                        .remains("X06 城区5"),
                bad("makes a vague value measurable", r -> r.row("城区", 7, "value", "≥5年"))
                        .fates("已解决 X06 城区7"),
                bad("mends a value that was written twice", r -> r.row("水质", 2, "value", "≥98%"))
                        .fates("已解决 D01 水质2"),
                bad("deletes a row that does not apply", r -> r.removeRow("城区", 6))
                        .fates("已解决 W02 城区6", "已解决 S08 城区6"),
                bad("orders the plan", r -> r.plan("防汛", "10月底", "90%")).fates("已解决 K01a 防汛"),
                bad("moves the plan's step back to another", r -> r.plan("防汛", "10月底", "65%"))
                        .remains("K01a 防汛"),
                bad("completes the plan", r -> r.plan("水库", "12月底", "100%")).fates("已解决 K01b 水库"),
                bad("mends the money in the purpose", r -> r.project("城区", "purpose", "用于城区供水管网巡查和漏点抢修，申请区级资金48万元"))
                        .fates("已解决 D11 城区"),
                bad("mends a goal that differs from its row", r -> r.row("城区", 1, "value", "≥46公里"))
                        .fates("已解决 X01 城区")
                        .edits("改动 城区第1行 指标值"),
                bad(
                        "breaks lines and adds spaces",
                        r -> r.row("防汛", 1, "description", "入库验收\n的救生衣")
                                .project("防汛", "purpose", "用于采购编织袋、救生衣、移动泵车等 防汛物资")),
                bad("mends a value under which another was explained", r -> r.row("城区", 6, "value", "不涉及"))
                        .fates("已解决 W02 城区6"),
                bad("spoils what was explained", r -> r.row("城区", 4, "value", "≥480000万元"))
                        .fates("已解决 S01 城区4", "新增 S04 城区4 改好又改坏"));
    }

    private static List<Revision> broken() {
        return List.of(
                clean("turns a cost round", r -> r.row("沙河", 5, "value", "≥104万元"))
                        .fates("新增 S04 沙河5"),
                clean("empties a value", r -> r.row("沙河", 1, "value", "")).fates("新增 D02 沙河1", "新增 X02a 沙河"),
                clean("lets the plan fall", r -> r.plan("沙河", "6月底", "10%")).fates("新增 K01a 沙河", "新增 K03 沙河"),
                clean("ends the plan early", r -> r.plan("沙河", "12月底", "95%")).fates("新增 K01b 沙河"),
                clean("rewords a basis", r -> r.row("沙河", 10, "basis", "2025年问卷调查报告"))
                        .edits("改动 沙河第10行 指标值确定依据"),
                clean("changes a value within reason", r -> r.row("供水", 3, "value", "≥97%"))
                        .edits("改动 供水第3行 指标值"));
    }

    private static List<Revision> rows() {
        return List.of(
                bad("moves a row to the end", r -> r.moveRow("防汛", 2, 8)).remains("S16 防汛8"),
                bad("turns the first rows round", r -> r.moveRow("防汛", 3, 1).moveRow("防汛", 3, 2))
                        .edits("移动 防汛第1行（原第3行） 指标行", "移动 防汛第3行（原第1行） 指标行"),
                bad("renames a row", r -> r.row("防汛", 2, "level3", "移动泵车购置台数"))
                        .remains("S16 防汛2")
                        .edits("改动 防汛第2行 三级指标"),
                bad(
                                "renames a row, moves it and mends it",
                                r -> r.row("防汛", 2, "level3", "移动泵车购置台数")
                                        .row("防汛", 2, "value", "≥2台")
                                        .moveRow("防汛", 2, 4))
                        .fates("已解决 S16 防汛2")
                        .edits("改动 防汛第4行（原第2行） 三级指标"),
                bad("puts a row into another category", r -> r.row("防汛", 7, "level2", "生态效益指标"))
                        .fates("新增 X05b 防汛")
                        .edits("改动 防汛第7行 二级指标"),
                bad(
                                "adds a row before the others",
                                r -> r.addRow("防汛", 1, "产出指标", "数量指标", "采购编织袋条数", "入库验收的编织袋", "≥20000条", "防汛物资采购方案"))
                        .edits("增加 防汛第1行 指标行"),
                bad("repeats a row", r -> r.addRow("防汛", 2, "产出指标", "数量指标", "采购救生衣件数", "入库验收的救生衣", "≥600件", "防汛物资采购方案"))
                        .fates("新增 X19 防汛2"),
                bad("splits a vague row", Revision::split)
                        .after(Revision::whole)
                        .remains("X06 防汛1", "X06 防汛2")
                        .edits("改动 防汛第2行（原第1行） 三级指标", "改动 防汛第2行（原第1行） 绩效指标描述"),
                bad("splits a vague row and mends one part", r -> {
                            split(r);
                            r.row("防汛", 2, "value", "≥2台");
                        })
                        .after(Revision::whole)
                        .remains("X06 防汛1")
                        .edits("拆分 防汛第2行（原第1行） 指标行", "改动 防汛第1行 三级指标", "改动 防汛第1行 绩效指标描述"),
                bad("joins two vague rows", Revision::whole)
                        .after(r -> {
                            whole(r);
                            split(r);
                        })
                        .remains("X06 防汛1")
                        .edits("改动 防汛第1行（原第2行） 三级指标", "改动 防汛第1行（原第2行） 绩效指标描述"),
                bad("deletes a sound row", r -> r.removeRow("防汛", 1))
                        .fates("新增 X02a 防汛")
                        .edits("删除 防汛原第1行 指标行"),
                bad(
                                "writes a wholly different row in its place",
                                r -> r.removeRow("城区", 5)
                                        .addRow(
                                                "城区",
                                                5,
                                                "效益指标",
                                                "社会效益指标",
                                                "计划外停水次数",
                                                "管网故障停水事件数",
                                                "≤8次",
                                                "2025年抢修台账统计11次"))
                        .fates("已解决 W06 城区5", "已解决 X06 城区5", "已解决 S08 城区5")
                        .edits("增加 城区第5行 指标行"));
    }

    /** Two tasks in one row whose value says nothing. */
    private static void whole(RevisedSample sample) {
        sample.removeRow("防汛", 2)
                .row("防汛", 1, "level3", "采购救生衣和移动泵车数量")
                .row("防汛", 1, "description", "入库验收的救生衣和移动泵车")
                .row("防汛", 1, "value", "足够");
    }

    private static void split(RevisedSample sample) {
        sample.row("防汛", 1, "level3", "采购救生衣数量")
                .row("防汛", 1, "description", "入库验收的救生衣")
                .addRow("防汛", 2, "产出指标", "数量指标", "采购移动泵车数量", "入库验收的移动泵车", "足够", "防汛物资采购方案");
    }

    private static List<Revision> projects() {
        return List.of(
                bad("changes a code", r -> r.project("防汛", "code", "13099926P00361200099Z"))
                        .edits("改动 防汛 项目编码"),
                bad("leaves a code out", r -> r.project("防汛", "code", ""))
                        .fates("新增 W08a 防汛")
                        .remains("S16 防汛2"),
                bad("changes a name", r -> r.project("防汛", "name", "防汛抢险物资购置费"))
                        .remains("S16 防汛2", "K01a 防汛", "S03 防汛")
                        .edits("改动 防汛 项目名称"),
                bad(
                                "changes code and name",
                                r -> r.project("防汛", "code", "13099926P00361200099Z")
                                        .project("防汛", "name", "抢险物资购置费"))
                        .remains("S16 抢险2", "K01a 抢险", "S03 抢险")
                        .edits("改动 抢险 项目名称", "改动 抢险 项目编码"),
                bad(
                                "puts the projects in another order",
                                r -> r.moveProject("水政", 1).moveProject("防汛", 7))
                        .remains("S16 防汛2", "S12 水政"),
                bad("exchanges two codes", r -> r.swapCodes("防汛", "水质"))
                        .remains("S16 防汛2", "D01 水质2")
                        .edits("改动 水质 项目编码", "改动 防汛 项目编码"),
                bad("deletes a project", r -> r.removeProject("水库"))
                        .fates("已解决 K01b 水库", "已解决 S05 水库", "已解决 W01a 水库", "已解决 W01c 水库", "已解决 X02a 水库"),
                bad("adds a sound project", r -> r.addProject(RevisedSample.of(CLEAN), "沙河"))
                        .edits("增加 沙河 项目"),
                bad(
                                "puts another project in the place of one",
                                r -> r.removeProject("水库").addProject(RevisedSample.of(CLEAN), "沙河"))
                        .fates("已解决 K01b 水库", "已解决 S05 水库", "已解决 W01a 水库", "已解决 W01c 水库", "已解决 X02a 水库")
                        .edits("增加 沙河 项目"),
                clean(
                                "prints a table twice, with a difference",
                                r -> r.printAgain("沙河").row("沙河", 5, "value", "≤105万元"))
                        .fates("新增 D20 全文", "新增 S03 沙河")
                        .edits("改动 沙河第5行 指标值"),
                bad("changes a budget", r -> r.budget("防汛", "86"))
                        .fates("已解决 S03 防汛")
                        .edits("改动 防汛 财政资金"));
    }

    private static List<Revision> document() {
        return List.of(
                bad("makes the sum agree", r -> r.expenditure("310.50"))
                        .fates("已解决 D12 全文")
                        .edits("改动 全文 支出总表的项目支出", "改动 全文 支出总表 合计"),
                bad("makes the sum differ otherwise", r -> r.expenditure("333.00"))
                        .remains("D12 全文")
                        .edits("改动 全文 支出总表的项目支出", "改动 全文 支出总表 合计"),
                bad(
                                "mends the year of the goal",
                                r -> r.document("wholeGoals", "2026年，水务局将全面提升供水保障水平，扎实推进河长制，持续改善水环境质量。"))
                        .fates("已解决 D10 全文")
                        .edits("改动 全文 部门整体绩效目标"),
                bad(
                                "leaves the year of the goal wrong",
                                r -> r.document("wholeGoals", "2024年，水务局将全面提升供水保障水平，扎实推进河长制，持续改善水环境质量。"))
                        .remains("D10 全文")
                        .edits("改动 全文 部门整体绩效目标"));
    }

    private static Revision bad(String name, Consumer<RevisedSample> edit) {
        return new Revision(name, BAD, r -> {}, edit, List.of(), List.of(), List.of());
    }

    private static Revision clean(String name, Consumer<RevisedSample> edit) {
        return new Revision(name, CLEAN, r -> {}, edit, List.of(), List.of(), List.of());
    }

    private Revision after(Consumer<RevisedSample> before) {
        return new Revision(name, sample, before, edit, fates, remains, edits);
    }

    private Revision fates(String... lines) {
        return new Revision(name, sample, preparation, edit, List.of(lines), remains, edits);
    }

    private Revision remains(String... lines) {
        return new Revision(name, sample, preparation, edit, fates, List.of(lines), edits);
    }

    private Revision edits(String... lines) {
        return new Revision(name, sample, preparation, edit, fates, remains, List.of(lines));
    }

    @Override
    public String toString() {
        return sample.substring(sample.lastIndexOf('-') + 1) + ": " + name;
    }
}
