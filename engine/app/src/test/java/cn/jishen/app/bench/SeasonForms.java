package cn.jishen.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The forms of one department of a season; about every second row has something to be found. */
final class SeasonForms {
    /** As wide as a table gets. */
    static final int COLUMNS = 6;

    private static final List<String> PLACES = List.of("东山", "西河", "南岭", "北滩", "柳林", "白水", "青石", "红土");
    private static final List<String> OFFICES = List.of("水务局", "教育局", "民政局", "交通局", "林业局", "文化馆", "疾控中心");
    private static final List<String> WORKS =
            List.of("渡口改造", "校舍维修", "养老驿站运营", "公路养护", "苗木补植", "展厅布展", "疫苗冷链更新", "堤防除险", "渠道清淤");
    private static final List<String> THINGS = List.of("改造点位", "维修面积", "服务老人", "养护里程", "补植株数", "更新设备");
    private static final List<String> UNITS = List.of("处", "平方米", "人次", "公里", "株", "台");
    private static final List<String> VAGUE = List.of("有所提高", "显著改善", "不涉及生态效益", "基本满足", "持续向好");

    private final Random random;
    private final int department;

    SeasonForms(Random random, int department) {
        this.random = random;
        this.department = department;
    }

    String unit() {
        return PLACES.get(department % PLACES.size()) + "县" + OFFICES.get(department / PLACES.size() % OFFICES.size());
    }

    String title() {
        return unit() + "2026年部门预算公开";
    }

    /** Rows of cells; a row shorter than the table ends in its widest cell. */
    List<List<String>> table(int number) {
        String work = PLACES.get(random.nextInt(PLACES.size())) + WORKS.get(random.nextInt(WORKS.size()));
        int thing = random.nextInt(THINGS.size());
        int amount = 3 + random.nextInt(400);
        int budget = 5 + random.nextInt(300);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目名称", work + number + "期"));
        rows.add(List.of("预算数（万元）", budget + ".00"));
        rows.add(List.of("绩效目标", "年内完成" + work + "，" + THINGS.get(thing) + amount + UNITS.get(thing) + "，按期验收交付使用"));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "指标描述", "指标值", "确定依据"));
        rows.add(row(
                "产出指标",
                "数量指标",
                THINGS.get(thing),
                "≥" + (random.nextInt(4) == 0 ? amount + 1 : amount) + UNITS.get(thing)));
        rows.add(row("产出指标", "质量指标", "验收合格率", random.nextInt(5) == 0 ? "≥120%" : "≥98%"));
        rows.add(row("产出指标", "时效指标", "完成时间", random.nextInt(4) == 0 ? "及时" : "2026年11月底前"));
        rows.add(row("产出指标", "成本指标", "总成本", "≤" + (random.nextInt(4) == 0 ? budget + 7 : budget) + "万元"));
        rows.add(row("效益指标", "社会效益指标", "方便群众程度", vagueOr("≥" + (10 + random.nextInt(90)) + "个村")));
        rows.add(row("效益指标", "生态效益指标", "环境改善情况", vagueOr("≤" + random.nextInt(1, 9) + "处投诉")));
        rows.add(row("效益指标", "可持续影响指标", "管护年限", vagueOr("≥" + random.nextInt(1, 9) + "年")));
        rows.add(row("满意度指标", "服务对象满意度指标", "群众满意度", "≥" + (80 + random.nextInt(19)) + "%"));
        return rows;
    }

    private List<String> row(String level1, String level2, String name, String value) {
        return List.of(level1, level2, name, random.nextInt(3) == 0 ? name : "按实施方案统计的" + name, value, "实施方案");
    }

    private String vagueOr(String value) {
        return random.nextInt(3) == 0 ? VAGUE.get(random.nextInt(VAGUE.size())) : value;
    }
}
