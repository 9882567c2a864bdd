package cn.jishen.intake.layout.project;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.money.AmountTable;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.money.WrittenAmount;
import cn.jishen.intake.layout.rows.IndicatorReader;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a form into 万元: in the cell of their label, or in a table below one. */
public final class FundsReader {
    /** In 万元; a project of one bureau is smaller. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private static final Pattern LAST_FIGURE = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(?:元|千元|万元|亿元|万)?$");

    private final String project;
    private final ProjectBlock block;
    private final List<Row> upper;
    private final String tableUnit;
    private final boolean stated;
    private final Layouts layouts;
    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private @Nullable AmountTable table;

    private FundsReader(String project, ProjectBlock block, List<Row> upper, @Nullable String unit, Layouts layouts) {
        this.project = project;
        this.block = block;
        this.upper = upper;
        this.tableUnit = unit == null ? Amounts.WAN : unit;
        this.stated = unit != null;
        this.layouts = layouts;
    }

    /**
     * Reads the amounts.
     *
     * @param project how the user knows the project, for messages
     * @param upper the rows above the indicators; none for a list
     * @param unit of amounts whose label names none; null where nothing gives it
     */
    public static Reading<Funds> read(
            String project, ProjectBlock block, List<RowLine> upper, @Nullable String unit, Layouts layouts) {
        List<Row> rows = upper.stream().map(RowLine::row).toList();
        FundsReader reader = new FundsReader(project, block, rows, unit, layouts);
        return new Reading<>(reader.funds(), reader.notes, reader.unreviewed);
    }

    private Funds funds() {
        Money budget = budget();
        Money stated = part(Head.OTHER_FUNDS, budget);
        Money fiscal = ofAllLevels(part(Head.FISCAL_FUNDS, budget), stated, budget);
        Money other = theRest(stated, budget, fiscal);
        AmountTable known = table;
        List<Row> rows = known == null
                ? List.of()
                : known.items().stream().map(AmountTable.Item::row).toList();
        return new Funds(budget, fiscal, other, rows);
    }

    /**
     * 财政资金 of the own level together with what a higher level gives, where the form parts them: it says 本级, or only
     * with both the parts make up the budget.
     */
    private @Nullable Money ofAllLevels(@Nullable Money fiscal, @Nullable Money other, @Nullable Money budget) {
        ProjectBlock.Entry own = block.entries().get(Head.FISCAL_FUNDS);
        ProjectBlock.Entry upper = block.entries().get(Head.UPPER_FUNDS);
        Money given = own == null || upper == null ? null : written(Head.UPPER_FUNDS, upper);
        if (fiscal == null || own == null || upper == null || given == null) {
            return fiscal;
        }
        Money both = fiscal.plus(given);
        Money all = other == null ? both : both.plus(other);
        boolean closes = budget != null && all.wan().compareTo(budget.wan()) == 0;
        if (!closes && !layouts.shows("本级资金", Texts.compact(own.label().text()))) {
            return fiscal;
        }
        notes.add(new Note(project + "的财政资金按“" + own.text() + "”与上级资金“" + upper.text() + "”之和读", own.location()));
        return both;
    }

    /** Where no label says 其他资金, the one unread amount that makes up the budget: 专项债券资金 5000. */
    private @Nullable Money theRest(@Nullable Money other, @Nullable Money budget, @Nullable Money fiscal) {
        boolean open = other == null && !block.entries().containsKey(Head.OTHER_FUNDS);
        BigDecimal rest = budget == null || fiscal == null
                ? BigDecimal.ZERO
                : budget.wan().subtract(fiscal.wan());
        if (!open || rest.signum() <= 0) {
            return other;
        }
        List<Cell> found = new ArrayList<>();
        for (Row row : upper) {
            for (Cell cell : row.cells()) {
                Money amount = row.isOwn(cell) ? Amounts.read(cell.text(), tableUnit) : null;
                if (amount != null && amount.wan().compareTo(rest) == 0) {
                    found.add(cell);
                }
            }
        }
        if (found.size() != 1) {
            return null;
        }
        notes.add(new Note(
                project + "的其他资金按与预算数相差的“" + found.get(0).text() + "”读",
                found.get(0).location()));
        return new Money(rest);
    }

    private @Nullable Money budget() {
        ProjectBlock.Entry entry = block.entries().get(Head.BUDGET);
        boolean nothing = entry == null || Amounts.isNothing(entry.text());
        Money amount = nothing || entry == null ? null : written(Head.BUDGET, entry);
        if (entry != null && amount != null) {
            checkRivals(entry, amount);
            checkUnit(entry, amount);
            return amount;
        }
        table = table();
        if (table != null) {
            return total(table);
        }
        if (entry != null && !nothing) {
            noAmount(Head.BUDGET, entry);
        }
        return null;
    }

    /** A part of the budget: in its own cell, within the budget's cell, or in the table. */
    private @Nullable Money part(Head head, @Nullable Money budget) {
        ProjectBlock.Entry entry = block.entries().get(head);
        if (entry != null && !Amounts.isNothing(entry.text())) {
            Money amount = written(head, entry);
            Money found = amount == null && endsWith(entry.text(), budget) ? budget : amount;
            if (found == null) {
                noAmount(head, entry);
            }
            return found;
        }
        AmountTable known = table;
        if (entry == null && known != null) {
            return known.of(head, layouts);
        }
        ProjectBlock.Entry whole = block.entries().get(Head.BUDGET);
        if (entry != null || whole == null) {
            return null;
        }
        List<Money> within = WrittenAmount.labelled(whole.text(), head, unit(whole), layouts);
        return within.size() == 1 ? within.get(0) : null;
    }

    private @Nullable Money written(Head head, ProjectBlock.Entry entry) {
        String unit = unit(entry);
        Money amount = WrittenAmount.read(entry.text(), head, unit, layouts);
        if (amount != null && !unit.equals(Amounts.WAN) && Amounts.read(entry.text(), unit) != null) {
            notes.add(new Note(project + "的" + head.label() + "以" + unit + "为单位，已折算为万元", entry.location()));
        }
        return amount;
    }

    /** The unit that the label names, else the cell that heads its group, else the table. */
    private String unit(ProjectBlock.Entry entry) {
        String unit = unitOf(entry);
        return unit.isEmpty() ? tableUnit : unit;
    }

    private String unitOf(ProjectBlock.Entry entry) {
        String unit = Amounts.unitOf(Texts.compact(entry.label().text()), "");
        for (Row row : upper) {
            for (Cell cell : row.cells()) {
                boolean left = cell.column() < entry.label().column()
                        && cell.row() <= entry.label().row()
                        && cell.endRow() > entry.label().row();
                if (unit.isEmpty() && left && row.cells().contains(entry.label())) {
                    unit = Amounts.unitOf(Texts.compact(cell.text()), "");
                }
            }
        }
        return unit;
    }

    private @Nullable AmountTable table() {
        for (int i = 0; i + 1 < upper.size(); i++) {
            AmountTable below = AmountTable.below(upper.subList(i, upper.size()), tableUnit, layouts);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private @Nullable Money total(AmountTable rows) {
        AmountTable.Total total = rows.total(layouts);
        if (total.amount() == null) {
            unreviewed.add(new Unreviewed(
                    project + "的预算数",
                    total.why() + "，预算金额未读\n建议：对照原件核对各行金额",
                    rows.head().location(),
                    Gap.of(Field.BUDGET)));
        } else {
            notes.add(new Note(
                    project + "的预算数按“"
                            + IndicatorReader.abridge(Texts.oneLine(rows.head().text())) + "”一栏各行读出",
                    rows.head().location()));
        }
        return total.amount();
    }

    /** Two figures for one amount: the form does not say which counts. */
    private void checkRivals(ProjectBlock.Entry entry, Money amount) {
        for (ProjectBlock.Entry rival : block.rivals().getOrDefault(Head.BUDGET, List.of())) {
            Money other = WrittenAmount.read(rival.text(), Head.BUDGET, unit(rival), layouts);
            if (other != null && other.wan().compareTo(amount.wan()) != 0) {
                unreviewed.add(new Unreviewed(
                        project + "的预算数",
                        "“" + entry.text() + "”和“" + rival.text() + "”都可能是预算金额，按“" + entry.text() + "”读\n建议：人工核对以哪一个为准",
                        rival.location()));
            }
        }
    }

    /** An amount so large that it can hardly be in 万元, where nothing says that it is. */
    private void checkUnit(ProjectBlock.Entry entry, Money amount) {
        boolean said = stated
                || !unitOf(entry).isEmpty()
                || entry.text().contains("元")
                || entry.text().contains("万");
        if (!said && amount.wan().compareTo(LARGE) >= 0) {
            unreviewed.add(new Unreviewed(
                    project + "的预算数", "没有写明金额单位，“" + entry.text() + "”按万元读\n建议：核对单位是元还是万元，并在表头写明", entry.location()));
        }
    }

    private static boolean endsWith(String text, @Nullable Money budget) {
        Matcher matcher = LAST_FIGURE.matcher(Texts.compact(text));
        Money last = matcher.find() ? Amounts.read(matcher.group(), Amounts.WAN) : null;
        return last != null && budget != null && last.wan().compareTo(budget.wan()) == 0;
    }

    private void noAmount(Head head, ProjectBlock.Entry entry) {
        unreviewed.add(new Unreviewed(
                project + "的" + head.label(),
                "“" + entry.text() + "”不是金额，有关资金的规则未审\n建议：人工核对后改为数字",
                entry.location(),
                Gap.of(head.field())));
    }
}
