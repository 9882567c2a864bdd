package cn.jishen.features.mutation;

import cn.jishen.audit.drl.Arguments;
import cn.jishen.audit.drl.DrlRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Makes the mutants of a rule from its tree. Some do not compile; the compiler sorts them out. */
final class Mutations {
    private final DrlRule rule;
    private final List<Mutant> telling = new ArrayList<>();
    private final List<Mutant> joins = new ArrayList<>();

    private Mutations(DrlRule rule) {
        this.rule = rule;
    }

    /** All mutants, negations first, of these the ones that are no mere joins. */
    static List<Mutant> of(DrlRule rule) {
        Mutations mutations = new Mutations(rule);
        rule.tree().getLhs().getDescrs().forEach(mutations::visit);
        List<Mutant> all = new ArrayList<>(mutations.telling);
        all.addAll(mutations.joins);
        all.sort(Comparator.comparing(mutant -> !mutant.change().startsWith("取反")));
        return all;
    }

    private void visit(BaseDescr element) {
        if (element instanceof NotDescr) {
            turn(element, "not", "exists");
        } else if (element instanceof ExistsDescr) {
            turn(element, "exists", "not");
        }
        if (element instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                visit(accumulate.getInput());
            }
            drop(element);
            constraints(pattern);
        } else if (element instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(each -> visit((BaseDescr) each));
        }
    }

    private void turn(BaseDescr element, String from, String to) {
        int start = element.getStartCharacter();
        if (source(element).startsWith(from)) {
            String turned = rule.with(start, start + from.length(), to);
            telling.add(new Mutant(rule, "取反 " + from + "为" + to + "：" + source(element), turned));
            drop(element);
        }
    }

    private void drop(BaseDescr element) {
        String without = rule.with(element.getStartCharacter(), element.getEndCharacter(), "");
        telling.add(new Mutant(rule, "去掉 " + source(element), without));
    }

    private void constraints(PatternDescr pattern) {
        Arguments arguments = Arguments.in(rule.text(), rule.offset(pattern));
        for (int i = 0; i < arguments.texts().size(); i++) {
            Constraint constraint = Constraint.of(arguments.texts().get(i));
            if (!constraint.test().isEmpty()) {
                String was = "：" + arguments.texts().get(i);
                int at = i;
                List<Mutant> kind = constraint.isJoin() ? joins : telling;
                kind.add(new Mutant(rule, "取反" + was, arguments.with(at, constraint.negated())));
                kind.add(new Mutant(rule, "去掉" + was, arguments.with(at, constraint.binding())));
                constraint
                        .others()
                        .forEach((change, text) ->
                                telling.add(new Mutant(rule, change + was, arguments.with(at, text))));
            }
        }
    }

    private String source(BaseDescr part) {
        return rule.source(part.getStartCharacter(), part.getEndCharacter()).strip();
    }
}
