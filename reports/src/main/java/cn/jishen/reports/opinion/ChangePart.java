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
    private static final int TOLD = 3;

    private final OpinionSubject matter;
    private final Annexes annexes;
    private final Paper paper;

    ChangePart(OpinionSubject matter, Annexes annexes, Paper paper) {
        this.matter = matter;
        this.annexes = annexes;
        this.paper = paper;
    }

    /** Says nothing where the document was compared with nothing. */
    void write() {
        Change change = matter.content().change(0);
        if (change == null) {
            return;
        }
        paper.head(1, Sentence.CHANGES.say());
        paper.body(
                Sentence.EARLIER.say(OfficialProse.bare(change.earlierSource())) + scores(change) + problems(change));
        List<Traced> fresh = new ArrayList<>(change.findings(Fate.NEW));
        if (fresh.isEmpty()) {
            return;
        }
        fresh.sort((a, b) -> Boolean.compare(b.brokenInMending(), a.brokenInMending()));
        paper.body(
                fresh.size() > TOLD
                        ? Sentence.NEW_FIRST.say(TOLD, annexes.mark(Sentence.DETAILS))
                        : Sentence.NEW.say());
        fresh.stream().limit(TOLD).forEach(traced -> paper.head(4, item(traced)));
    }

    private static String scores(Change change) {
        BigDecimal before = change.before();
        BigDecimal after = change.after();
        if (before == null || after == null) {
            return "";
        }
        String now = OfficialProse.percent(after);
        int direction = after.compareTo(before);
        Sentence moved = direction > 0 ? Sentence.HIGHER : Sentence.LOWER;
        return direction == 0 ? Sentence.LEVEL.say(now) : moved.say(OfficialProse.percent(before), now);
    }

    private static String problems(Change change) {
        if (change.comparison().edits().isEmpty()) {
            return Sentence.SAME.say(change.count(Fate.REMAINING));
        }
        int undecided = change.count(Fate.UNDECIDED);
        int broken = change.brokenInMending();
        String ofNew = broken == 0 ? "" : Sentence.NEW_BY_CHANGE.say(broken);
        return Sentence.FATES.say(
                        change.count(Fate.RESOLVED), change.count(Fate.REMAINING), change.count(Fate.NEW), ofNew)
                + (undecided == 0 ? "" : Sentence.UNDECIDED.say(undecided));
    }

    private static String item(Traced traced) {
        Sentence sentence = traced.brokenInMending() ? Sentence.NEW_ITEM_BY_CHANGE : Sentence.NEW_ITEM;
        return sentence.say(
                place(traced), OfficialProse.sentence(traced.either().message()));
    }

    private static String place(Traced traced) {
        if (traced.project() == null) {
            return Sentence.WHOLE.say();
        }
        String project = Sentence.QUOTED.say(OfficialProse.bare(TraceWords.project(traced.project())));
        String place = OfficialProse.joined(TraceWords.place(traced));
        return place.isEmpty() ? project : project + Sentence.COMMA.say() + place;
    }
}
