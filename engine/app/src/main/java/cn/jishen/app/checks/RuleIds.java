package cn.jishen.app.checks;

import cn.jishen.facts.finding.Rule;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The rules that a check may speak of. An id that nobody has would make 不报 hold for ever. */
record RuleIds(Set<String> ids) {
    private static final int EDITS = 2;

    static RuleIds of(Collection<Rule> rules) {
        Set<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        return new RuleIds(ids);
    }

    /**
     * The id, when there is such a rule.
     *
     * @throws Mistake with the nearest ids when there is none
     */
    String known(String written) {
        if (!ids.contains(written)) {
            throw new Mistake("没有规则 " + written, advice(written));
        }
        return written;
    }

    private String advice(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        List<String> same = ids.stream().filter(plain::equalsIgnoreCase).toList();
        if (!same.isEmpty()) {
            return "写成 " + same.get(0);
        }
        List<String> near = Nearest.within(EDITS, plain, ids);
        if (!near.isEmpty()) {
            return "是不是 " + String.join("、", near) + "？用 jishen rules 列出全部规则";
        }
        List<String> contained = ids.stream().filter(plain::contains).toList();
        return contained.isEmpty() ? "用 jishen rules 列出全部规则" : "这里只写一个编号，如 " + contained.get(0) + "；其余的另写一步，或写进表格";
    }
}
