package cn.jishen.reports.opinion;

import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.TraceWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 较上一稿的变化: the score before and after, what became of the problems, and the first of those that are new. */
final class ChangePart {
    private static final int TOLD = 5;

    private final OpinionSubject matter;
    private final Paper paper;

    ChangePart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    /** Says nothing where the document was compared with nothing. */
    void write() {
        Change change = matter.content().change(0);
        if (change == null) {
            return;
        }
        paper.head(1, "较上一稿的变化");
        paper.body("上一稿为“" + OfficialProse.bare(change.earlierSource()) + "”，按相同规则审核后逐项对照。" + scores(change)
                + problems(change));
        List<Traced> fresh = new ArrayList<>(change.findings(Fate.NEW));
        if (fresh.isEmpty()) {
            return;
        }
        fresh.sort((a, b) -> Boolean.compare(b.brokenInMending(), a.brokenInMending()));
        paper.body("本稿新增的问题" + (fresh.size() > TOLD ? "，先列" + TOLD + "处，其余见分项目意见" : "如下") + "：");
        fresh.stream().limit(TOLD).forEach(traced -> paper.head(4, item(traced)));
    }

    private static String scores(Change change) {
        BigDecimal before = change.before();
        BigDecimal after = change.after();
        if (before == null || after == null) {
            return "";
        }
        String now = OfficialProse.points(after) + "分";
        int direction = after.compareTo(before);
        return direction == 0
                ? "项目平均得分为" + now + "，与上一稿持平。"
                : "项目平均得分由" + OfficialProse.points(before) + "分" + (direction > 0 ? "升至" : "降至") + now + "。";
    }

    private static String problems(Change change) {
        int undecided = change.count(Fate.UNDECIDED);
        int broken = change.brokenInMending();
        if (change.comparison().edits().isEmpty()) {
            return "与上一稿相比，内容没有改动，上一稿指出的问题仍存在" + change.count(Fate.REMAINING) + "处。";
        }
        return "上一稿指出的问题已解决" + change.count(Fate.RESOLVED) + "处，仍存在" + change.count(Fate.REMAINING) + "处；本稿新增"
                + change.count(Fate.NEW) + "处"
                + (broken == 0 ? "" : "，其中" + broken + "处出在改正其他问题的地方，请一并复核")
                + (undecided == 0 ? "。" : "。另有" + undecided + "处因两稿中有一稿没有或没有读到相应内容，无法判定。");
    }

    private static String item(Traced traced) {
        String project =
                traced.project() == null ? "全文" : "“" + OfficialProse.bare(TraceWords.project(traced.project())) + "”";
        String note = noted(traced);
        return project + place(traced) + "："
                + OfficialProse.sentence(traced.either().message()) + note + "（"
                + traced.either().rule() + "）";
    }

    private static String place(Traced traced) {
        String place = TraceWords.place(traced).replace(" ", "");
        return place.isEmpty() || traced.project() == null ? place : "，" + place;
    }

    private static String noted(Traced traced) {
        return traced.brokenInMending() ? "该处改正了其他问题，又出现本问题。" : "";
    }
}
