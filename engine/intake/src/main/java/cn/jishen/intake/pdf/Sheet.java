package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page turned so that most of its text is upright, whatever its rotation entry says: x grows to the right, y
 * downwards.
 *
 * @param glyphs without those that were drawn twice to look bold
 * @param rulings as drawn, not yet joined
 * @param left edge of the page
 * @param right edge of the page
 * @param upright which way most of the text runs on the page itself
 */
record Sheet(List<Glyph> glyphs, List<Ruling> rulings, double left, double right, Direction upright) {
    Sheet {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    static Sheet of(PageScanner.Scan scan) {
        Direction upright = most(scan.drawn().marks());
        List<Glyph> glyphs = new ArrayList<>();
        Map<String, List<Glyph>> near = new HashMap<>();
        for (Drawn.Mark mark : scan.drawn().marks()) {
            Glyph glyph = glyph(mark, upright);
            if (isNew(glyph, near)) {
                glyphs.add(glyph);
            }
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Box bar : scan.drawn().bars()) {
            Box box = turned(bar, upright);
            boolean horizontal = box.width() >= box.height();
            rulings.add(
                    horizontal
                            ? new Ruling(true, (box.low() + box.high()) / 2, box.left(), box.right())
                            : new Ruling(false, (box.left() + box.right()) / 2, box.low(), box.high()));
        }
        Box page = turned(scan.page(), upright);
        return new Sheet(glyphs, rulings, page.left(), page.right(), upright);
    }

    private static Direction most(List<Drawn.Mark> marks) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        Direction most = Direction.RIGHT;
        for (Drawn.Mark mark : marks) {
            if (!mark.text().isBlank()) {
                counts.merge(mark.feet(), 1, Integer::sum);
            }
        }
        for (Map.Entry<Direction, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }

    private static Glyph glyph(Drawn.Mark mark, Direction upright) {
        Direction own = mark.reading();
        double start = own.along(mark.x(), mark.y());
        double end = own.along(mark.x() + mark.advanceX(), mark.y() + mark.advanceY());
        return new Glyph(
                mark.text(),
                upright.along(mark.middleX(), mark.middleY()),
                upright.down(mark.middleX(), mark.middleY()),
                Math.min(start, end),
                Math.max(start, end),
                own.down(mark.x(), mark.y()),
                mark.size(),
                own == upright ? Direction.RIGHT : own);
    }

    private static Box turned(Box box, Direction upright) {
        return Box.of(
                upright.along(box.left(), box.low()),
                upright.down(box.left(), box.low()),
                upright.along(box.right(), box.high()),
                upright.down(box.right(), box.high()));
    }

    /** Whether the same character does not already stand at this place, give or take a sixth of its size. */
    private static boolean isNew(Glyph glyph, Map<String, List<Glyph>> near) {
        if (glyph.isSpace()) {
            return true;
        }
        int cellX = (int) Math.floor(glyph.x() / 8);
        int cellY = (int) Math.floor(glyph.y() / 8);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                String key = glyph.text() + (cellX + dx) + "," + (cellY + dy);
                for (Glyph other : near.getOrDefault(key, List.of())) {
                    if (Math.hypot(other.x() - glyph.x(), other.y() - glyph.y()) < glyph.size() / 6) {
                        return false;
                    }
                }
            }
        }
        near.computeIfAbsent(glyph.text() + cellX + "," + cellY, key -> new ArrayList<>())
                .add(glyph);
        return true;
    }
}
