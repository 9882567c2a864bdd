package cn.jishen.intake.layout.project;

import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a form as they are found, by head and term, until it is known which is the year's. */
public final class Slots {
    /** Heads whose text a page may cut; others have one text for each label. */
    private static final Set<Head> CUT = EnumSet.of(Head.GOAL, Head.PURPOSE);

    private final List<Slot> slots = new ArrayList<>();

    private record Slot(Head head, @Nullable Term term, ProjectBlock.Entry entry, RowLine row) {
        /** Whether a label is the same that a page has cut, or one merged into the next row. */
        boolean isGoneOnWithBy(Labels.Label label, RowLine other) {
            boolean repeated = entry.label().text().equals(label.cell().text());
            boolean cut = CUT.contains(head) || (row.standsAtCut() && other.standsAtCut());
            return entry.label().equals(label.cell()) || (repeated && cut) || (CUT.contains(head) && !isWritten());
        }

        boolean isWritten() {
            return !entry.text().isBlank();
        }
    }

    /** Adds a text; whether it goes on with one that a page has cut. */
    public boolean put(Labels.Label label, @Nullable Cell value, RowLine row) {
        Term term = term(label, row);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            boolean same = slot.head == label.head() && slot.term == term;
            if (same && slot.isGoneOnWithBy(label, row)) {
                if (value == null || value.isBlank()) {
                    return false;
                }
                if (!(slot.head.isMoney() && slot.isWritten() && slot.row.grid() == row.grid())) {
                    slots.set(i, new Slot(slot.head, term, slot.entry.plus(value), slot.row));
                }
                return slot.isWritten();
            }
        }
        ProjectBlock.Entry entry = new ProjectBlock.Entry(label.cell(), value == null ? List.of() : List.of(value));
        slots.add(new Slot(label.head(), term, entry, row));
        return false;
    }

    /** What an amount below another is set for: the same as the one that stands over it. */
    private @Nullable Term term(Labels.Label label, RowLine row) {
        if (label.term() != null || !label.head().isMoney() || label.head() == Head.BUDGET) {
            return label.term();
        }
        for (Slot slot : slots) {
            boolean over = slot.head == Head.BUDGET
                    && slot.row.grid() == row.grid()
                    && slot.entry.label().column() == label.cell().column();
            if (over && isDivided(slot.row)) {
                return slot.term;
            }
        }
        return null;
    }

    /** Whether a row has amounts of both terms beside each other. */
    private boolean isDivided(RowLine row) {
        return slots.stream()
                        .filter(slot -> slot.head == Head.BUDGET && isOneRow(slot.row, row))
                        .map(slot -> slot.term == Term.LONG)
                        .distinct()
                        .count()
                == 2;
    }

    private static boolean isOneRow(RowLine one, RowLine other) {
        return one.grid() == other.grid() && one.row().index() == other.row().index();
    }

    public boolean has(Head head) {
        return slots.stream().anyMatch(slot -> slot.head == head);
    }

    /** Adds the rest of a text that a page has cut; whether there is one of the head. */
    public boolean goOn(Head head, Cell more) {
        for (int i = slots.size() - 1; i >= 0; i--) {
            Slot slot = slots.get(i);
            if (slot.head == head) {
                slots.set(i, new Slot(head, slot.term, slot.entry.plus(more), slot.row));
                return true;
            }
        }
        return false;
    }

    public ProjectBlock block(
            @Nullable Cell plan,
            @Nullable RowLine periods,
            @Nullable RowLine figures,
            List<RowLine> unknown,
            List<RowLine> cut,
            List<RowLine> crowded) {
        Map<Head, ProjectBlock.Entry> entries = new EnumMap<>(Head.class);
        Map<Head, ProjectBlock.Entry> longTerm = new EnumMap<>(Head.class);
        Map<Head, List<ProjectBlock.Entry>> rivals = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            Slot year = ofYear(head);
            Slot later = later(head, year);
            if (year != null) {
                entries.put(head, year.entry);
                rivals.put(head, rivals(year));
            }
            if (later != null) {
                (year == null ? entries : longTerm).put(head, later.entry);
            }
        }
        ProjectBlock.Entry fund = entries.get(Head.FUND);
        if (fund != null) {
            entries.putIfAbsent(Head.NAME, fund);
        }
        return new ProjectBlock(entries, longTerm, rivals, plan, periods, figures, unknown, cut, crowded);
    }

    /** The year's own before one that names no term, written before blank. */
    private @Nullable Slot ofYear(Head head) {
        Slot best = null;
        int rank = Integer.MAX_VALUE;
        for (Slot slot : slots) {
            int own = slot.term == Term.ANNUAL ? 0 : 1;
            int each = slot.head == Head.GOAL ? own * 2 + (slot.isWritten() ? 0 : 1) : own + (slot.isWritten() ? 0 : 2);
            if (slot.head == head && slot.term != Term.LONG && each < rank) {
                best = slot;
                rank = each;
            }
        }
        return best;
    }

    /** The one of 中期 or 长期; beside a year's own goal also one that names no term. */
    private @Nullable Slot later(Head head, @Nullable Slot year) {
        Slot later = null;
        for (Slot slot : slots) {
            boolean whole = head == Head.GOAL
                    && year != null
                    && year.term == Term.ANNUAL
                    && slot.term == null
                    && slot.isWritten();
            if (slot.head == head && later == null && (slot.term == Term.LONG || whole)) {
                later = slot;
            }
        }
        return later;
    }

    private List<ProjectBlock.Entry> rivals(Slot year) {
        return slots.stream()
                .filter(slot -> slot.head == year.head && slot.term == year.term && slot.isWritten())
                .filter(slot -> !Texts.compact(slot.entry.text()).equals(Texts.compact(year.entry.text())))
                .map(Slot::entry)
                .toList();
    }
}
