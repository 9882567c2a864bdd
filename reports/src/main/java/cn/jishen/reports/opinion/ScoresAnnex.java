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

/** 项目审核得分表: a row for each project, the worst first; an item that has no score in any project has no column. */
final class ScoresAnnex {
    /** 156 mm, in twentieths of a point. */
    private static final int WIDTH = 8844;

    private static final int ORDER = 440;
    private static final int BUDGET = 820;
    /** Holds “11.25”. */
    private static final int ITEM = 640;

    private static final int SCORE = 640;
    private static final int PERCENT = 760;
    private static final int GRADE = 480;

    private ScoresAnnex() {}

    /** Nothing where no project was scored. */
    static List<Annex> of(OpinionSubject matter) {
        if (matter.projects().isEmpty()) {
            return List.of();
        }
        List<ItemScore> scores = matter.document().projects().stream()
                .flatMap(p -> p.score().items().stream())
                .toList();
        List<ReviewItem> items = scores.stream()
                .filter(score -> score.score() != null)
                .map(ItemScore::item)
                .distinct()
                .toList();
        List<String> left = scores.stream()
                .map(ItemScore::item)
                .filter(item -> !items.contains(item))
                .map(ReviewItem::name)
                .distinct()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Scored scored : matter.projects()) {
            rows.add(row(rows.size() + 1, scored, items));
        }
        String note = Sentence.SCORES_NOTE.say()
                + (left.isEmpty()
                        ? ""
                        : Sentence.NOT_IN_TABLE.say(OfficialProse.names(left, left.size(), Sentence.ITEMS)));
        return List.of(new Annex(
                Sentence.SCORES, List.of(new Block.Table(columns(items), rows), Block.Paragraph.of(Style.NOTE, note))));
    }

    private static List<Column> columns(List<ReviewItem> items) {
        int name = WIDTH - ORDER - BUDGET - items.size() * ITEM - SCORE - PERCENT - GRADE;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Sentence.HEAD_ORDER.say(), ORDER, true));
        columns.add(new Column(Sentence.HEAD_PROJECT.say(), name, false));
        columns.add(new Column(Sentence.HEAD_BUDGET.say(), BUDGET, true));
        items.forEach(item -> columns.add(new Column(item.name() + "\n" + item.points(), ITEM, true)));
        columns.add(new Column(Sentence.HEAD_SCORE.say(), SCORE, true));
        columns.add(new Column(Sentence.HEAD_PERCENT.say(), PERCENT, true));
        columns.add(new Column(Sentence.HEAD_GRADE.say(), GRADE, true));
        return columns;
    }

    private static List<String> row(int number, Scored scored, List<ReviewItem> items) {
        ScoreSheet score = scored.score();
        Money budget = scored.project().budget();
        BigDecimal percent = scored.percent();
        String unjudged = Sentence.UNJUDGED.say();
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(number));
        row.add(OpinionSubject.title(scored));
        row.add(budget == null ? Sentence.UNREAD.say() : budget.wan().toPlainString());
        items.forEach(item -> row.add(points(item(score, item))));
        row.add(percent == null ? unjudged : OfficialProse.points(score.total()));
        row.add(percent == null ? unjudged : OfficialProse.percent(percent));
        row.add(score.grade() == null ? unjudged : score.grade().label());
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
        return points == null ? Sentence.UNJUDGED.say() : OfficialProse.points(points);
    }
}
