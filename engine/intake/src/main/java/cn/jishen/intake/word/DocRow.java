package cn.jishen.intake.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a row lie, from the properties of the row's end mark.
 *
 * @param edges the left edge of each cell and the right edge of the last, in twentieths of a point; empty where the
 *     file does not say
 * @param below for each cell, whether it continues the one above
 * @param beside for each cell, whether it continues the one to its left
 */
record DocRow(List<Integer> edges, List<Boolean> below, List<Boolean> beside) {
    static final DocRow UNKNOWN = new DocRow(List.of(), List.of(), List.of());

    private static final int DEFINE_TABLE = 0x08;
    private static final int MERGE_VERTICALLY = 0x2B;

    /** A cell's flags and, behind them, its borders. */
    private static final int DESCRIPTOR = 20;

    private static final int HORIZONTAL = 0x03;
    private static final int VERTICAL = 0x20;
    private static final int VERTICAL_FIRST = 0x40;

    DocRow {
        edges = List.copyOf(edges);
        below = List.copyOf(below);
        beside = List.copyOf(beside);
    }

    /** @param end the properties of the paragraph that ends the row; null where they are missing */
    static DocRow of(@Nullable PAPX end) {
        DocRow row = UNKNOWN;
        if (end == null || end.getSprmBuf() == null) {
            return row;
        }
        for (SprmIterator properties = end.getSprmBuf().iterator(); properties.hasNext(); ) {
            SprmOperation property = properties.next();
            if (property.getType() != SprmOperation.TYPE_TAP) {
                continue;
            }
            if (property.getOperation() == DEFINE_TABLE) {
                row = defined(property);
            } else if (property.getOperation() == MERGE_VERTICALLY) {
                row = row.merged(property);
            }
        }
        return row;
    }

    private static DocRow defined(SprmOperation property) {
        byte[] bytes = property.getGrpprl();
        int at = property.getGrpprlOffset();
        int end = Math.min(bytes.length, at - 4 + property.size());
        int count = bytes[at] & 0xFF;
        List<Integer> edges = new ArrayList<>();
        List<Integer> flags = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            edges.add((int) LittleEndian.getShort(bytes, at + 1 + 2 * i));
        }
        int descriptors = at + 1 + 2 * (count + 1);
        for (int i = 0; i < count; i++) {
            int descriptor = descriptors + DESCRIPTOR * i;
            flags.add(descriptor + 2 <= end ? (int) LittleEndian.getShort(bytes, descriptor) : 0);
        }
        List<Boolean> below = flags.stream()
                .map(f -> (f & VERTICAL) != 0 && (f & VERTICAL_FIRST) == 0)
                .toList();
        return new DocRow(edges, below, beside(flags));
    }

    /**
     * The two bits of a sideways merge tell the first cell from the others, and the descriptions of the format disagree
     * which bit is which. Where a merge begins is plain all the same: at the first cell that has a bit, and at each
     * that has the same.
     */
    private static List<Boolean> beside(List<Integer> flags) {
        List<Boolean> beside = new ArrayList<>();
        int first = 0;
        for (int flag : flags) {
            int bits = flag & HORIZONTAL;
            boolean begins = first == 0 || bits == first;
            beside.add(bits != 0 && !begins);
            first = bits == 0 ? 0 : begins ? bits : first;
        }
        return beside;
    }

    /** One cell's vertical merge, written apart from the definition: its number, and 1 for below, 3 for the first. */
    private DocRow merged(SprmOperation property) {
        int at = property.getGrpprlOffset();
        int cell = property.getGrpprl()[at] & 0xFF;
        int merge = property.getGrpprl()[at + 1];
        if (cell >= below.size()) {
            return this;
        }
        List<Boolean> changed = new ArrayList<>(below);
        changed.set(cell, merge == 1);
        return new DocRow(edges, changed, beside);
    }
}
