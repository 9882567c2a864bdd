package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Rules;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Colours the cells of 源表标注 that have a problem, hangs the problem on them as a note, and leads back to its line. */
public final class Flags {
    private final Rules rules;
    private final Map<Mark, List<Flag>> flags = new HashMap<>();

    public Flags(Reviewed document) {
        this.rules = document.rules();
        for (FindingLine line : document.lines()) {
            for (WeighedFinding finding : line.findings()) {
                Mark mark = Place.of(line.document(), line.project(), finding);
                flags.computeIfAbsent(mark, m -> new ArrayList<>()).add(new Flag(line, finding));
            }
        }
    }

    /** The cell, coloured by its gravest problem and with a note of all of them; unchanged where there is none. */
    public SheetCell on(SheetCell cell, Mark mark) {
        List<Flag> here = flags.getOrDefault(mark, List.of());
        if (here.isEmpty()) {
            return cell;
        }
        Severity gravest = gravest(here);
        Look look = gravest == null ? cell.look().muted() : cell.look().flagged(gravest);
        return cell.looking(look).noted(here.stream().map(this::note).collect(Collectors.joining("\n\n")));
    }

    /** The two cells at the end of a row: its gravest severity, and its lines in 问题清单, leading to the first. */
    public List<SheetCell> links(List<Mark> marks, Look plain) {
        List<Flag> here = new ArrayList<>();
        marks.forEach(mark -> here.addAll(flags.getOrDefault(mark, List.of())));
        if (here.isEmpty()) {
            return List.of(SheetCell.empty(plain), SheetCell.empty(plain));
        }
        Severity gravest = gravest(here);
        SheetCell level = gravest == null
                ? SheetCell.of("不扣分", Look.CENTER.muted())
                : SheetCell.of(gravest.label(), Look.of(gravest));
        List<FindingLine> lines = here.stream()
                .map(Flag::line)
                .sorted(Comparator.comparing(FindingLine::excepted).thenComparing(FindingLine::number))
                .toList();
        String numbers = lines.stream().map(FindingLine::label).distinct().collect(Collectors.joining("、"));
        Mark first = Mark.line(lines.get(0));
        return List.of(
                level,
                SheetCell.of(numbers, plain.color(Look.LINK.color()).align("center"))
                        .linked(first));
    }

    private static @Nullable Severity gravest(List<Flag> flags) {
        return flags.stream()
                .filter(flag -> !flag.line().isExcused())
                .map(flag -> flag.finding().severity())
                .min(Severity::compareTo)
                .orElse(null);
    }

    private String note(Flag flag) {
        WeighedFinding f = flag.finding();
        String cause = f.suppressedBy() == null ? "" : "（由" + f.suppressedBy() + "引起，不扣分）";
        String free = f.waived() == null ? cause : "（例外，不扣分）";
        return "【" + f.severity().label() + "】" + rules.title(f.rule()) + free + "\n问题：" + f.message() + "\n建议："
                + f.suggestion();
    }
}
