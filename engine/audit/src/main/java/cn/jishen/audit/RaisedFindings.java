package cn.jishen.audit;

import cn.jishen.audit.profile.Rulings;
import cn.jishen.facts.finding.Finding;
import cn.jishen.rules.raise.Shortfall;
import java.util.List;
import java.util.Map;

/**
 * What the first session came to.
 *
 * @param findings in the order of the document
 * @param shortfalls by project, row and id
 * @param failed the rules that threw, by id, with what they threw; none of their findings is among the others
 */
record RaisedFindings(List<Finding> findings, List<Shortfall> shortfalls, Map<String, Throwable> failed) {
    /** The findings at the severities that a profile gives them. */
    List<Finding> under(Rulings rulings) {
        return rulings.isEmpty()
                ? findings
                : findings.stream().map(rulings::apply).toList();
    }
}
