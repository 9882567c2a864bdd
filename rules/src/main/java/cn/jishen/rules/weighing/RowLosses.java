package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.finding.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of the use of a row is gone with each fault on it, from 0 to 1. Immutable. */
public final class RowLosses {
    /** Where they stand. */
    public static final TableForm FORM = TableForm.of("parameters/row-losses.csv", "编号", "行", "份额");

    private static final String EFFECT = "效益";

    private final Map<String, BigDecimal> losses;

    private RowLosses(Map<String, BigDecimal> losses) {
        this.losses = Map.copyOf(losses);
    }

    static RowLosses of(Table table) {
        Map<String, BigDecimal> losses = new HashMap<>();
        for (TableRow row : table.rows()) {
            String where = row.one("行", Map.of("全部", "", EFFECT, EFFECT));
            row.spacedWords("编号").forEach(id -> losses.put(id + where, row.number("份额")));
        }
        for (Severity severity : List.of(Severity.values())) {
            losses.putIfAbsent(severity.label(), BigDecimal.ZERO);
        }
        return new RowLosses(losses);
    }

    /**
     * What a fault takes of a row.
     *
     * @param severity that of the finding; null for a shortfall, which takes all where the table does not name it
     * @param effect whether the row stands under 效益
     */
    public BigDecimal of(String id, @Nullable Severity severity, boolean effect) {
        BigDecimal own = effect ? losses.get(id + EFFECT) : null;
        BigDecimal graded = own != null || severity == null ? own : losses.get(id + "·" + severity.label());
        BigDecimal any = graded == null ? losses.get(id) : graded;
        if (any != null) {
            return any;
        }
        return severity == null ? BigDecimal.ONE : losses.getOrDefault(severity.label(), BigDecimal.ZERO);
    }
}
