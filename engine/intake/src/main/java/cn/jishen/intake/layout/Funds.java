package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The amounts of a project; null where the cell is blank, is no amount, or the layout has none. */
record Funds(
        @Nullable Money budget,
        @Nullable Money fiscal,
        @Nullable Money other) {
    /** No line that gives the unit of a table is longer. */
    private static final int LONGEST_UNIT_LINE = 60;

    /**
     * Reads the amounts into 万元.
     *
     * @param project how the user knows the project, for messages
     * @param unit of amounts whose label names none
     */
    static Reading<Funds> read(String project, ProjectBlock block, String unit) {
        List<Note> notes = new ArrayList<>();
        List<Unreviewed> unreviewed = new ArrayList<>();
        List<@Nullable Money> amounts = new ArrayList<>();
        for (Head head : List.of(Head.BUDGET, Head.FISCAL_FUNDS, Head.OTHER_FUNDS)) {
            Reading<Money> amount =
                    amount(project + "的" + head.label(), block.entries().get(head), unit);
            amounts.add(amount.value());
            notes.addAll(amount.notes());
            unreviewed.addAll(amount.unreviewed());
        }
        return new Reading<>(new Funds(amounts.get(0), amounts.get(1), amounts.get(2)), notes, unreviewed);
    }

    private static Reading<Money> amount(String what, ProjectBlock.@Nullable Entry entry, String tableUnit) {
        if (entry == null || Amounts.isNothing(entry.text())) {
            return Reading.of(null);
        }
        String unit = Amounts.unitOf(entry.label().text(), tableUnit);
        Money amount = Amounts.read(entry.text(), unit);
        if (amount == null) {
            return Reading.failed(
                    new Unreviewed(what, "“" + entry.text() + "”不是金额，有关资金的规则未审\n建议：人工核对后改为数字", entry.location()));
        }
        List<Note> notes = unit.equals(Amounts.WAN)
                ? List.of()
                : List.of(new Note(what + "以" + unit + "为单位，已折算为万元", entry.location()));
        return new Reading<>(amount, notes, List.of());
    }

    /** The unit that a line between the title and the goal gives. */
    static String unit(Form form) {
        String unit = unit(Stream.concat(form.lead().stream(), form.upper().stream()));
        return unit == null ? Amounts.WAN : unit;
    }

    /** The unit that the first of the lines to name one gives; null where none does. */
    static @Nullable String unit(Stream<? extends Line> lines) {
        return lines.filter(line -> line.compact().length() <= LONGEST_UNIT_LINE)
                .map(line -> line.layouts().signs().find(Signs.MONEY_UNIT, line.compact()))
                .filter(Objects::nonNull)
                .map((Matcher sign) -> sign.group("unit"))
                .findFirst()
                .orElse(null);
    }
}
