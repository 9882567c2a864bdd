package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.ProseLine;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lists.NamedKinds;
import cn.jishen.intake.layout.lists.Sentence;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.money.WrittenAmount;
import cn.jishen.intake.layout.rows.Sentences;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project of which there is no table, only paragraphs: “项目名称：…”, “绩效目标：…”. */
final class ProseForm {
    private static final int LONGEST_LABEL = 16;

    private final Map<Head, ProseLine> found = new EnumMap<>(Head.class);
    private final Map<Head, String> texts = new EnumMap<>(Head.class);
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean twice;

    private ProseForm() {}

    /** The project in the lines of a document without any table of goals; null where they name none with a goal. */
    static @Nullable Reading<Project> read(List<Line> lines, Layouts layouts) {
        ProseForm form = new ProseForm();
        for (Line line : lines) {
            if (line instanceof ProseLine prose) {
                form.accept(prose, layouts);
            }
        }
        return form.twice || !form.texts.containsKey(Head.NAME) || !form.texts.containsKey(Head.GOAL)
                ? null
                : form.project(layouts);
    }

    private void accept(ProseLine line, Layouts layouts) {
        String text = line.text();
        int colon = text.replace('：', ':').indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL || colon == text.length() - 1) {
            return;
        }
        Headed headed = layouts.headed(text.substring(0, colon).replaceFirst("^[(（]?[一二三四五六七八九十0-9]+[)）]?[、.．]?", ""));
        String rest = text.substring(colon + 1).strip();
        if (headed == null) {
            sentences.addAll(NamedKinds.in(text, line.location(), layouts));
            return;
        }
        boolean money =
                headed.head() == Head.IGNORED && text.substring(0, colon).contains("资金");
        Head head = money ? Head.BUDGET : headed.head() == Head.FUND ? Head.NAME : headed.head();
        twice |= head == Head.NAME && texts.containsKey(head);
        if (texts.putIfAbsent(head, rest) == null) {
            found.put(head, line);
        }
    }

    private Reading<Project> project(Layouts layouts) {
        String name = Texts.oneLine(texts.getOrDefault(Head.NAME, "")).replaceFirst("[。；;]$", "");
        String who = "项目“" + name + "”";
        Location place = place(Head.GOAL);
        List<Unreviewed> unreviewed = new ArrayList<>();
        unreviewed.add(
                sentences.isEmpty()
                        ? new Unreviewed(who + "的指标表", "没有绩效目标表，绩效目标写成一段话，指标行未读\n建议：请单位按绩效目标表逐条填报指标", place)
                        : Sentences.unread(who, place));
        String written = texts.getOrDefault(Head.BUDGET, "");
        Money budget = WrittenAmount.read(written, Head.BUDGET, Amounts.WAN, layouts);
        if (budget == null) {
            unreviewed.add(new Unreviewed(
                    who + "的预算数",
                    "没有认出预算金额\n建议：人工核对",
                    place(Head.BUDGET),
                    written.isBlank() ? Gap.NONE : Gap.of(Field.BUDGET)));
        }
        Map<Field, Location> places = new EnumMap<>(Field.class);
        found.forEach((head, line) -> {
            Field field = head.field();
            if (field != null) {
                places.put(field, line.location());
            }
        });
        Project project = new Project(
                "P1",
                null,
                Texts.compact(texts.getOrDefault(Head.CODE, "")),
                name,
                budget,
                null,
                null,
                texts.get(Head.PURPOSE),
                texts.get(Head.GOAL),
                null,
                Sentences.indicators("P1", sentences, layouts.grammar()),
                LongTerm.NONE,
                Gap.in(unreviewed),
                false,
                new Places(place(Head.NAME), places));
        return new Reading<>(project, List.of(), unreviewed);
    }

    private Location place(Head head) {
        ProseLine line = found.get(head);
        return line == null ? Location.NOWHERE : line.location();
    }
}
