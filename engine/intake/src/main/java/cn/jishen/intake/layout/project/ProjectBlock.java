package cn.jishen.intake.layout.project;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The upper part of a form, label by label.
 *
 * @param entries what stands behind each label; a label that the layout does not have has none
 * @param longTerm those set for 中期, 长期 or 实施期, where the year has its own
 * @param rivals other labels of the same head with another text, that none of both is plainly the wrong one
 * @param plan the label of the plan, null where the layout has none
 * @param periods the row that heads the plan's periods
 * @param figures the row of the plan's figures
 * @param unknown rows of which no label is known
 * @param crowded rows with several texts behind the goal's label
 * @param cut rows whose text was joined to the text above
 */
public record ProjectBlock(
        Map<Head, Entry> entries,
        Map<Head, Entry> longTerm,
        Map<Head, List<Entry>> rivals,
        @Nullable Cell plan,
        @Nullable RowLine periods,
        @Nullable RowLine figures,
        List<RowLine> unknown,
        List<RowLine> cut,
        List<RowLine> crowded) {
    public ProjectBlock {
        entries = Map.copyOf(entries);
        longTerm = Map.copyOf(longTerm);
        rivals = Map.copyOf(rivals);
        unknown = List.copyOf(unknown);
        cut = List.copyOf(cut);
        crowded = List.copyOf(crowded);
    }

    /**
     * What stands behind one label.
     *
     * @param texts the pieces of the text, more than one when a page has cut it
     */
    public record Entry(Cell label, List<Cell> texts) {
        public Entry {
            texts = List.copyOf(texts);
        }

        public Entry plus(Cell more) {
            List<Cell> all = new ArrayList<>(texts);
            all.add(more);
            return new Entry(label, all);
        }

        /** The cell of the text; that of the label where there is no cell for the text. */
        public Location location() {
            return texts.isEmpty() ? label.location() : texts.get(0).location();
        }

        /** The pieces joined; empty where there is none. */
        public String text() {
            String joined = "";
            for (Cell cell : texts) {
                joined = Texts.join(joined, cell.text());
            }
            return joined;
        }
    }

    /** The same with other entries. */
    public ProjectBlock with(Map<Head, Entry> others) {
        return new ProjectBlock(others, longTerm, rivals, plan, periods, figures, unknown, cut, crowded);
    }

    /** Whether there is a label with a cell for its text, be it blank. */
    public boolean hasCell(Head head) {
        Entry entry = entries.get(head);
        return entry != null && (head != Head.NAME || !entry.texts().isEmpty());
    }

    public boolean has(Head head) {
        return entries.containsKey(head);
    }

    /** The text behind a label; empty where there is no such label. */
    public String text(Head head) {
        Entry entry = entries.get(head);
        return entry == null ? "" : entry.text();
    }

    /** The text behind a label; null where the layout has no such label. */
    @Nullable
    public String passage(Head head) {
        Entry entry = entries.get(head);
        return entry == null ? null : entry.text();
    }

    /**
     * Where each of the texts stands.
     *
     * @param whole the place of the form
     */
    public Places places(Location whole) {
        Map<Field, Location> fields = new EnumMap<>(Field.class);
        entries.forEach((head, entry) -> {
            Field field = head.field();
            if (field != null) {
                fields.put(field, entry.location());
            }
        });
        if (plan != null) {
            fields.put(Field.PLAN, plan.location());
        }
        return new Places(whole, fields);
    }
}
