package cn.jishen.intake.layout.project;

import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.rows.IndicatorReader;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Name, amount and goal behind labels that no word list knows but that read like one. Taken only where the form has no
 * known label for them, and always said.
 */
public final class LikelyLabels {
    private static final int LONGEST_LABEL = 16;

    private LikelyLabels() {}

    /** The signs by which a text reads like the label of a head. */
    private static @Nullable String sign(Head head) {
        return switch (head) {
            case NAME -> "近似项目名称";
            case BUDGET -> "近似预算数";
            case GOAL -> "近似绩效目标";
            default -> null;
        };
    }

    /** The block with what was found for the heads it lacks, and what was taken on likeness alone. */
    public static Reading<ProjectBlock> completed(ProjectBlock block, Form form, Layouts layouts) {
        Map<Head, ProjectBlock.Entry> entries = new EnumMap<>(Head.class);
        entries.putAll(block.entries());
        List<Unreviewed> unreviewed = new ArrayList<>();
        for (Head head : List.of(Head.NAME, Head.BUDGET, Head.GOAL)) {
            if (block.has(head)) {
                continue;
            }
            ProjectBlock.Entry said = head == Head.NAME ? aboveTable(form, layouts) : null;
            ProjectBlock.Entry entry = said == null ? find(form, head, layouts) : said;
            if (entry == null) {
                continue;
            }
            entries.put(head, entry);
            if (said == null) {
                ProjectBlock.Entry name = entries.get(Head.NAME);
                String who = name == null ? "绩效目标表" : "项目“" + Texts.oneLine(name.text()) + "”";
                String why = "没有认出“" + head.label() + "”，按“"
                        + Texts.oneLine(entry.label().text()) + "”读作“" + Texts.oneLine(entry.text()) + "”"
                        + IndicatorReader.ADVICE;
                unreviewed.add(new Unreviewed(who + "的" + head.label(), why, entry.location()));
            }
        }
        return new Reading<>(block.with(entries), List.of(), unreviewed);
    }

    /** “项目名称：…” on a line between the title and the table. */
    private static ProjectBlock.@Nullable Entry aboveTable(Form form, Layouts layouts) {
        for (Line line : form.lead()) {
            Headed headed = line.text().length() > 100 ? null : layouts.headed(line.text());
            if (headed != null && headed.head() == Head.NAME && !headed.rest().isEmpty()) {
                Cell cell = new Cell(0, 0, 1, 1, headed.rest(), line.location());
                return new ProjectBlock.Entry(cell, List.of(cell));
            }
        }
        return null;
    }

    private static ProjectBlock.@Nullable Entry find(Form form, Head head, Layouts layouts) {
        String sign = sign(head);
        for (RowLine row : form.upper()) {
            List<Cell> cells = row.cells();
            for (int i = 0; sign != null && i + 1 < cells.size(); i++) {
                Cell label = cells.get(i);
                Cell value = cells.get(i + 1);
                boolean reads = row.row().isOwn(label)
                        && label.text().length() <= LONGEST_LABEL
                        && layouts.headed(label.text()) == null
                        && layouts.shows(sign, Texts.compact(label.text()).replaceAll("\\(.*?\\)|:", ""));
                if (reads && !value.isBlank() && layouts.headed(value.text()) == null) {
                    return new ProjectBlock.Entry(label, List.of(value));
                }
            }
        }
        return null;
    }
}
