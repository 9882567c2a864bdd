package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.text.Characters;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/** What was audited, when, and on what basis. */
final class OpeningPart {
    private static final int NAME = 120;

    private final OpinionSubject matter;
    private final Paper paper;

    OpeningPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    void write() {
        ZonedDateTime time = matter.content().run().time();
        String day = Sentence.DATE.say(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
        List<Project> projects = matter.document().audit().projects();
        String read = projects.isEmpty()
                ? Sentence.NOTHING_READ.say()
                : Sentence.READ.say(projects.size(), budgets(projects));
        String bases = Bases.sentence(matter.content().run().audit().rules());
        paper.body(
                ParagraphPiece.of(Sentence.OPENING_BEGIN.say(day)),
                matter.department(),
                ParagraphPiece.of(Sentence.OPENING.say(
                        matter.year(), Characters.shortened(matter.document().source(), NAME), read, bases)));
    }

    private static String budgets(List<Project> projects) {
        List<Money> known =
                projects.stream().map(Project::budget).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return Sentence.NO_BUDGET.say();
        }
        String sum = known.stream().reduce(Money.ZERO, Money::plus).print();
        int unknown = projects.size() - known.size();
        return unknown == 0 ? Sentence.BUDGET.say(sum) : Sentence.BUDGET_IN_PART.say(sum, unknown);
    }
}
