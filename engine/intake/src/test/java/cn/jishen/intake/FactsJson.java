package cn.jishen.intake;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints the facts of a file in the shape of the contract, for measuring the module alone. */
final class FactsJson {
    private FactsJson() {}

    public static void main(String[] args) throws UnreadableException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(JsonMapper.builder().build().writeValueAsString(of(Intake.read(Path.of(args[0])))));
    }

    static Map<String, @Nullable Object> of(Disclosure d) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("source", d.source());
        json.put("sha256", d.sha256());
        json.put("unitCode", d.unitCode());
        json.put("unitName", d.unitName());
        json.put("year", d.year());
        json.put("projectExpenditure", money(d.projectExpenditure()));
        json.put("wholeGoals", d.wholeGoals());
        json.put("statements", d.statements());
        json.put("tables", d.tables());
        json.put("projects", d.projects().stream().map(FactsJson::of).toList());
        json.put("notes", d.notes());
        json.put("unreviewed", d.unreviewed());
        return json;
    }

    private static Map<String, @Nullable Object> of(Project p) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", p.id());
        json.put("part", p.part());
        json.put("code", p.code());
        json.put("name", p.name());
        json.put("budget", money(p.budget()));
        json.put("fiscalFunds", money(p.fiscalFunds()));
        json.put("otherFunds", money(p.otherFunds()));
        json.put("purpose", p.purpose());
        json.put("goal", p.goal());
        json.put("plan", plan(p));
        json.put("complete", p.complete());
        json.put("indicators", p.indicators().stream().map(FactsJson::of).toList());
        return json;
    }

    private static @Nullable Map<String, String> plan(Project p) {
        if (p.plan() == null) {
            return null;
        }
        Map<String, String> plan = new LinkedHashMap<>();
        p.plan().periods().forEach(period -> plan.put(period.name(), period.text()));
        return plan;
    }

    private static Map<String, @Nullable Object> of(Indicator i) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("row", i.row());
        json.put("level1", i.level1());
        json.put("level2", i.level2());
        json.put("level3", i.level3());
        json.put("description", i.description());
        json.put("value", i.value());
        json.put("basis", i.basis());
        json.put("location", location(i.places().whole()));
        return json;
    }

    private static List<@Nullable Object> location(Location l) {
        return java.util.Arrays.asList(l.table(), l.row(), l.column(), l.sheet(), l.cell());
    }

    private static @Nullable BigDecimal money(@Nullable Money money) {
        return money == null ? null : money.wan();
    }
}
