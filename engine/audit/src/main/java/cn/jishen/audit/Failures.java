package cn.jishen.audit;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.Rule;
import cn.jishen.rules.catalogue.Catalogue;
import java.util.List;
import java.util.Map;

/** What went wrong inside, in words. */
final class Failures {
    private Failures() {}

    /** Nothing of the document could be judged. */
    static Failure ofDocument(Disclosure disclosure, Throwable thrown) {
        return new Failure(
                "审核“" + disclosure.source() + "”时出错，本文件没有审核结果", reason(thrown) + "\n建议：把本条连同文件交给维护人员；其余文件不受影响");
    }

    /** Single rules failed; the others were heard. */
    static List<Failure> ofRules(Disclosure disclosure, Catalogue catalogue, Map<String, Throwable> failed) {
        return failed.entrySet().stream()
                .map(entry -> new Failure(
                        "审核“" + disclosure.source() + "”时规则 " + named(catalogue, entry.getKey()) + " 出错，本文件没有这条规则的结果",
                        reason(entry.getValue()) + "\n建议：把本条连同文件交给维护人员；这条规则所属的审核项未审，请人工评分，其余规则不受影响"))
                .toList();
    }

    private static String named(Catalogue catalogue, String id) {
        Rule rule = catalogue.rule(id);
        return rule == null ? id : id + " " + rule.name();
    }

    /** What was thrown first, which says most. */
    private static String reason(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getMessage() == null ? first.getClass().getSimpleName() : first.getMessage();
    }
}
