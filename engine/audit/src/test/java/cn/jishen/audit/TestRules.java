package cn.jishen.audit;

import cn.jishen.audit.profile.Profile;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.rules.weighing.Demand;
import cn.jishen.rules.weighing.Demands;
import cn.jishen.rules.weighing.Link;
import cn.jishen.rules.weighing.RowGroup;
import cn.jishen.rules.weighing.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules made up for tests of what happens to findings. A rule fires on the rows whose description holds its id, on the
 * projects whose goal does and on the documents whose unit code does; nothing else fires.
 */
final class TestRules {
    private final Map<String, String> drl = new TreeMap<>();
    private final Set<String> merged = new HashSet<>();
    private final Map<String, String> vetoes = new HashMap<>();
    private List<Link> links = List.of();

    TestRules rule(String id, String severity, String item) {
        return rule(id, severity, item, "", "");
    }

    /** A rule with a further constraint on rows, and something it does before it raises. */
    TestRules rule(String id, String severity, String item, String constraint, String consequence) {
        drl.put(id, """
                package cn.jishen.rules;
                rule "%1$s 行"
                    @编号("%1$s") @名称("试%1$s") @类别("UNMEASURABLE") @级别("%2$s") @审核项("%3$s") @依据("EXP")
                    @要求("试") @后果("试") @问题("试{行}") @建议("试") @正例("甲") @反例("乙")
                when
                    $行 : RowReading(description.text contains "%1$s"%4$s)
                then
                    %5$s
                    raise(kcontext, $行, DESCRIPTION, $行.description());
                end
                rule "%1$s 项目" @编号("%1$s") @级别("%2$s") @问题("试")
                when
                    $项目 : ProjectReading(goal.text contains "%1$s")
                then
                    raise(kcontext, $项目, GOAL, $项目.goal());
                end
                rule "%1$s 文档" @编号("%1$s") @级别("%2$s") @问题("试")
                when
                    $文档 : DocumentReading(disclosure.unitCode contains "%1$s")
                then
                    raise(kcontext, $文档, Location.NOWHERE, $文档.disclosure().unitCode());
                end
                """.formatted(id, severity, item, constraint.isEmpty() ? "" : ", " + constraint, consequence));
        return this;
    }

    /** DRL that has no id, such as an inference. */
    TestRules text(String name, String text) {
        drl.put(name, "package cn.jishen.rules;\n" + text);
        return this;
    }

    TestRules links(Link... more) {
        links = Arrays.asList(more);
        return this;
    }

    TestRules merged(String id) {
        merged.add(id);
        return this;
    }

    TestRules veto(String id, String severity) {
        vetoes.put(id, severity);
        return this;
    }

    Auditor auditor() {
        RuleBook shipped = RuleBook.shipped();
        AddedRules added = AddedRules.compile(shipped.files(), drl);
        RuleBook all = RuleBook.of(added, shipped.files(), shipped.tables(), Profile.NONE, "test");
        return new Auditor(all, AsOf.named(LocalDate.of(2026, 3, 1)), this::only, Waivers.NONE);
    }

    /** Of every item, that all rows are of use and that nothing else was found. */
    private static Demands demands(RuleBase base) {
        List<Demand> demands = new ArrayList<>();
        for (Scheme.Item item : base.scheme().items()) {
            String code = item.item().code();
            List<RowGroup> all = List.of(RowGroup.ALL);
            demands.add(new Demand(code, "指标可用", 1, all, Demand.Measure.USE, 1, List.of(), false));
            demands.add(Demand.noFindings(code));
        }
        return new Demands(demands, base.demands().losses(), base.demands().marks());
    }

    /** The base in which nothing fires but these rules, weighed as told. */
    private RuleBase only(RuleBase base) {
        return new RuleBase(
                base.rules(),
                base.added(),
                base.files(),
                base.catalogue(),
                base.globals(),
                new Scheme(base.scheme().items(), links, merged, vetoes),
                demands(base),
                name -> !name.matches("(?!T)[A-Z]\\d.*"));
    }
}
