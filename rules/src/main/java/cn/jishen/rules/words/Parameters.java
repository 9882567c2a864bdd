package cn.jishen.rules.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The thresholds that rules ask by name, as they hold on one day. Immutable. */
public final class Parameters {
    /** Where they stand. */
    public static final TableForm FORM =
            TableForm.of("parameters/thresholds.csv", "名称", "值", "单位").keyedBy("名称");

    private final Map<String, Parameter> values;

    private Parameters(Map<String, Parameter> values) {
        this.values = Map.copyOf(values);
    }

    /** One threshold with its unit, its source and the first day on which it holds. */
    public record Parameter(
            String name, BigDecimal value, String unit, LocalDate since, String source, String meaning) {
        static Parameter of(TableRow row) {
            return new Parameter(
                    row.needed("名称"),
                    row.number("值"),
                    row.text("单位"),
                    row.validity().since(),
                    row.text("来源"),
                    row.text("说明"));
        }
    }

    /** The thresholds of a table, of each name the last one. */
    public static Parameters of(Table table) {
        Map<String, Parameter> values = new HashMap<>();
        table.map(Parameter::of).forEach(parameter -> values.put(parameter.name(), parameter));
        return new Parameters(values);
    }

    /** The value; throws IllegalArgumentException when no such threshold is in force. */
    public BigDecimal of(String name) {
        Parameter parameter = values.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("没有现行的参数“" + name + "”\n建议：在 " + FORM.path() + " 中补上，并写明生效日期和来源");
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
        all.sort(Comparator.comparing(Parameter::name));
        return all;
    }
}
