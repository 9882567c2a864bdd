package cn.jishen.rules.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The thresholds that rules ask by name, as they hold on one day: of several lines with one name in
 * {@code parameters/thresholds.csv} the latest that is in force. Immutable.
 */
public final class Parameters {
    private final Map<String, Parameter> values;

    private Parameters(Map<String, Parameter> values) {
        this.values = Map.copyOf(values);
    }

    /** One threshold with its unit, its source and the first day on which it holds. */
    public record Parameter(
            String name, BigDecimal value, String unit, LocalDate since, String source, String meaning) {}

    /** The thresholds that are shipped, as they hold on a day. */
    public static Parameters load(LocalDate day) {
        Map<String, Parameter> values = new HashMap<>();
        for (CSVRecord row : Resources.table("parameters/thresholds.csv")) {
            Parameter next = new Parameter(
                    row.get("名称"),
                    new BigDecimal(row.get("值")),
                    row.get("单位"),
                    LocalDate.parse(row.get("生效")),
                    row.get("来源"),
                    row.get("说明"));
            Parameter before = values.get(next.name());
            if (!next.since().isAfter(day) && (before == null || before.since().isBefore(next.since()))) {
                values.put(next.name(), next);
            }
        }
        return new Parameters(values);
    }

    /** The value; throws IllegalArgumentException when no such threshold is in force. */
    public BigDecimal of(String name) {
        Parameter parameter = values.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("没有现行的参数“" + name + "”\n建议：在 parameters/thresholds.csv 中补上，并写明生效日期和来源");
        }
        return parameter.value();
    }

    /** The value as a whole number. */
    public int count(String name) {
        return of(name).intValueExact();
    }

    /** The same thresholds but one with another value; throws IllegalArgumentException when none has this name. */
    public Parameters with(String name, BigDecimal value) {
        of(name);
        Map<String, Parameter> changed = new HashMap<>(values);
        changed.computeIfPresent(
                name, (key, p) -> new Parameter(key, value, p.unit(), p.since(), p.source(), p.meaning()));
        return new Parameters(changed);
    }

    /** All that hold, by name, for the catalogue. */
    public List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(values.values());
        all.sort(java.util.Comparator.comparing(Parameter::name));
        return all;
    }
}
