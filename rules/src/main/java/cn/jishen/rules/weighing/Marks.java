package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * 得分率: what share of an item's points the share that is met earns; between two lines of the table in proportion.
 * Immutable.
 */
public final class Marks {
    /** Where they stand. */
    public static final TableForm FORM =
            TableForm.of("parameters/marks.csv", "满足", "得分率").keyedBy("满足");

    private static final int DIGITS = 8;

    private final NavigableMap<BigDecimal, BigDecimal> marks;

    private Marks(Map<BigDecimal, BigDecimal> marks) {
        this.marks = new TreeMap<>(marks);
    }

    static Marks of(Table table) {
        Map<BigDecimal, BigDecimal> marks = new TreeMap<>();
        for (TableRow row : table.rows()) {
            marks.put(row.number("满足").movePointLeft(2), row.number("得分率").movePointLeft(2));
        }
        // All that is asked earns all, so that no point is lost without a reason.
        marks.put(BigDecimal.ONE, BigDecimal.ONE);
        marks.putIfAbsent(BigDecimal.ZERO, BigDecimal.ZERO);
        return new Marks(marks);
    }

    /**
     * What a share that is met earns, 0 to 1.
     *
     * @param met 0 to 1
     */
    public BigDecimal of(BigDecimal met) {
        BigDecimal in = met.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        Map.Entry<BigDecimal, BigDecimal> below = marks.floorEntry(in);
        Map.Entry<BigDecimal, BigDecimal> above = marks.ceilingEntry(in);
        if (below.getKey().compareTo(above.getKey()) == 0) {
            return below.getValue();
        }
        BigDecimal way = in.subtract(below.getKey())
                .divide(above.getKey().subtract(below.getKey()), DIGITS, RoundingMode.HALF_UP);
        return below.getValue().add(way.multiply(above.getValue().subtract(below.getValue())));
    }
}
