package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.opinion.Block.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目审核得分表: a row for each project, the worst first. */
final class ScoresAnnex {
    static final String TITLE = "项目审核得分表";

    /** 156 mm, in twentieths of a point. */
    private static final int WIDTH = 8844;

    private static final int NUMBER = 400;
    private static final int BUDGET = 800;
    private static final int ITEM = 560;
    private static final int SCORE = 620;
    private static final int GRADE = 480;

    private ScoresAnnex() {}

    /** Nothing where no project was scored. */
    static List<Annex> of(OpinionSubject matter) {
        if (matter.projects().isEmpty()) {
            return List.of();
        }
        List<ReviewItem> items = matter.document().projects().stream()
                .flatMap(p -> p.score().items().stream())
                .map(ItemScore::item)
                .distinct()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Scored scored : matter.projects()) {
            rows.add(row(rows.size() + 1, scored, items));
        }
        return List.of(new Annex(
                TITLE,
                new Block.Table(columns(items), rows),
                "注：审核项名称下为满分；“未审”的审核项不计入可审满分，不作零分；折算为得分占可审满分的百分数，参考等级按折算得分评定。"));
    }

    private static List<Column> columns(List<ReviewItem> items) {
        int name = WIDTH - NUMBER - BUDGET - items.size() * ITEM - 2 * SCORE - GRADE;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("序号", NUMBER, true));
        columns.add(new Column("项目名称", name, false));
        columns.add(new Column("预算数（万元）", BUDGET, true));
        items.forEach(item -> columns.add(new Column(item.name() + "\n" + item.points(), ITEM, true)));
        columns.add(new Column("得分", SCORE, true));
        columns.add(new Column("折算", SCORE, true));
        columns.add(new Column("参考等级", GRADE, true));
        return columns;
    }

    private static List<String> row(int number, Scored scored, List<ReviewItem> items) {
        ScoreSheet score = scored.score();
        Money budget = scored.project().budget();
        BigDecimal percent = scored.percent();
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(number));
        row.add(OfficialProse.bare(scored.title()));
        row.add(budget == null ? "未读出" : budget.wan().toPlainString());
        items.forEach(item -> row.add(points(item(score, item))));
        row.add(percent == null ? "未审" : OfficialProse.points(score.total()));
        row.add(percent == null ? "未审" : percent.toPlainString());
        row.add(score.grade() == null ? "未审" : score.grade().label());
        return row;
    }

    private static @Nullable BigDecimal item(ScoreSheet score, ReviewItem item) {
        for (ItemScore s : score.items()) {
            if (s.item().equals(item)) {
                return s.score();
            }
        }
        return null;
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "未审" : OfficialProse.points(points);
    }
}
