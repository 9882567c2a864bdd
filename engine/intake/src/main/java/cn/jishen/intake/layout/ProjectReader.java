package cn.jishen.intake.layout;

import cn.jishen.facts.Field;
import cn.jishen.facts.Indicator;
import cn.jishen.facts.Location;
import cn.jishen.facts.Money;
import cn.jishen.facts.Note;
import cn.jishen.facts.Places;
import cn.jishen.facts.Project;
import cn.jishen.facts.SpendingPlan;
import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one form into a project. */
final class ProjectReader {
    private static final Set<Head> WANTED = EnumSet.of(Head.NAME, Head.BUDGET, Head.GOAL);

    private final Form form;
    private final ProjectBlock block;
    private final String name;
    private final String who;
    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private boolean complete = true;

    private ProjectReader(Form form, ProjectBlock block, int position) {
        this.form = form;
        this.block = block;
        this.name = Texts.oneLine(text(Head.NAME));
        this.who = name.isEmpty() ? "第" + position + "张绩效目标表" : "项目“" + name + "”";
    }

    /** @param position of the form in the document, from 1; the id of a project without a code */
    static Reading<Project> read(Form form, int position) {
        int head = 0;
        while (head < form.rows().size() && !form.rows().get(head).labels().headIndicators()) {
            head++;
        }
        ProjectBlock block = ProjectBlock.read(form.rows().subList(0, head));
        ProjectReader reader = new ProjectReader(form, block, position);
        Project project =
                reader.project(position, form.rows().subList(head, form.rows().size()));
        return new Reading<>(project, reader.notes, reader.unreviewed);
    }

    private Project project(int position, List<RowLine> indicatorRows) {
        String code = Texts.compact(text(Head.CODE));
        String id = code.isEmpty() ? "P" + position : code;
        List<Indicator> indicators = indicators(id, indicatorRows);
        Money budget = amount(Head.BUDGET);
        Money fiscal = amount(Head.FISCAL_FUNDS);
        Money other = amount(Head.OTHER_FUNDS);
        SpendingPlan plan = plan();
        checkWhole(indicatorRows);
        block.cut().forEach(row -> notes.add(new Note(who + "的文字由被分页截断的两段合并", row.location())));
        return new Project(
                id,
                form.part(),
                code,
                name,
                budget,
                fiscal,
                other,
                passage(Head.PURPOSE),
                passage(Head.GOAL),
                plan,
                indicators,
                complete,
                places());
    }

    private List<Indicator> indicators(String id, List<RowLine> rows) {
        Reading<List<RawRow>> raw = IndicatorReader.read(who, rows);
        Reading<List<RawRow>> healed = RowHealer.heal(raw.value() == null ? List.of() : raw.value());
        Stream.of(raw, healed).forEach(reading -> {
            notes.addAll(reading.notes());
            unreviewed.addAll(reading.unreviewed());
        });
        complete &= raw.unreviewed().isEmpty();
        List<Indicator> indicators = new ArrayList<>();
        for (LevelFiller.Filled filled : LevelFiller.fill(healed.value() == null ? List.of() : healed.value())) {
            if (filled.row().isOnlyCategory()) {
                notes.add(new Note(who + "的一行只有指标类别，未作为指标行", filled.row().location()));
            } else {
                indicators.add(IndicatorRows.indicator(id, indicators.size() + 1, filled));
            }
        }
        return indicators;
    }

    private @Nullable Money amount(Head head) {
        ProjectBlock.Entry entry = block.entries().get(head);
        String text = text(head);
        if (entry == null || Amounts.isNothing(text)) {
            return null;
        }
        String unit = Amounts.unitOf(entry.label() == null ? "" : entry.label().text(), tableUnit());
        Money amount = Amounts.read(text, unit);
        if (amount == null) {
            unreviewed.add(new Unreviewed(
                    who + "的" + head.label(), "“" + text + "”不是金额，有关资金的规则未审\n建议：人工核对后改为数字", location(entry)));
        } else if (!unit.equals(Amounts.WAN)) {
            notes.add(new Note(who + "的" + head.label() + "以" + unit + "为单位，已折算为万元", location(entry)));
        }
        return amount;
    }

    private String tableUnit() {
        return Stream.concat(
                        form.lead().stream().map(Line::compact),
                        form.rows().stream().map(RowLine::compact))
                .map(text -> Signs.find(Signs.MONEY_UNIT, text))
                .flatMap(Stream::ofNullable)
                .map((Matcher unit) -> unit.group("unit"))
                .findFirst()
                .orElse(Amounts.WAN);
    }

    private @Nullable SpendingPlan plan() {
        Cell label = block.plan();
        if (label == null) {
            return null;
        }
        Reading<SpendingPlan> plan = PlanReader.read(who, label, block.periods(), block.figures());
        unreviewed.addAll(plan.unreviewed());
        return plan.value();
    }

    /** Says what was not read, and that the project is not whole if something of ours may be in it. */
    private void checkWhole(List<RowLine> indicatorRows) {
        boolean allFound = block.entries().keySet().containsAll(WANTED);
        for (RowLine row : block.unknown()) {
            String text = "“" + IndicatorReader.abridge(row.text()) + "”一行不认识，未读";
            if (allFound && !indicatorRows.isEmpty()) {
                notes.add(new Note(who + "的表中" + text, row.location()));
            } else {
                doubt(text, row.location());
            }
        }
        if (!form.stray().isEmpty()) {
            doubt(
                    "其后的指标行（" + form.stray().size() + "行）与表头对不上，未读",
                    form.stray().get(0).location());
        }
        Set<Head> missing = EnumSet.copyOf(WANTED);
        missing.removeAll(block.entries().keySet());
        if (!missing.isEmpty()) {
            doubt("没有认出" + String.join("、", missing.stream().map(Head::label).toList()), form.location());
        }
        if (indicatorRows.isEmpty()) {
            doubt("没有认出指标表", form.location());
        }
    }

    private void doubt(String why, Location location) {
        complete = false;
        unreviewed.add(new Unreviewed(who + "的绩效目标表", why + "\n建议：对照原件核对，或把表头的写法加入表头词", location));
    }

    /** The text behind a label, its pieces joined; empty where there is none. */
    private String text(Head head) {
        ProjectBlock.Entry entry = block.entries().get(head);
        String joined = "";
        for (Cell cell : entry == null ? List.<Cell>of() : entry.texts()) {
            joined = Texts.join(joined, cell.text());
        }
        return joined;
    }

    private @Nullable String passage(Head head) {
        return block.entries().containsKey(head) ? text(head) : null;
    }

    private Places places() {
        Map<Field, Location> fields = new EnumMap<>(Field.class);
        block.entries().forEach((head, entry) -> {
            Field field = head.field();
            if (field != null) {
                fields.put(field, location(entry));
            }
        });
        Cell plan = block.plan();
        if (plan != null) {
            fields.put(Field.PLAN, plan.location());
        }
        return new Places(form.location(), fields);
    }

    private Location location(ProjectBlock.Entry entry) {
        if (!entry.texts().isEmpty()) {
            return entry.texts().get(0).location();
        }
        Cell label = entry.label();
        return label == null ? form.location() : label.location();
    }
}
