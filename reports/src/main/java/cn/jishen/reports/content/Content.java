package cn.jishen.reports.content;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.reports.run.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows, put in order once for all of its parts.
 *
 * @param documents the worst first; the parts speak of a document by its position here
 * @param lines of all documents, numbered
 * @param rules by id
 * @param traces what became of each finding since the earlier revision
 * @param changes by the position of the document; empty where nothing has an earlier revision
 */
public record Content(
        Run run,
        List<Reviewed> documents,
        List<FindingLine> lines,
        LostPoints costs,
        Map<String, Rule> rules,
        Traces traces,
        Map<Integer, Change> changes) {

    public static Content of(Run run) {
        List<Reviewed> documents = worstFirst(run.audit().documents());
        List<FindingLine> lines = new ArrayList<>();
        LostPoints costs = new LostPoints();
        Traces traces = Traces.ofNew(run.earlier());
        Map<Integer, Change> changes = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentAudit audit = documents.get(i).audit();
            List<FindingLine> own = Lines.of(i, audit, lines.size() + 1, traces);
            costs.add(audit, own);
            lines.addAll(own);
            Comparison comparison = run.earlier().of(audit);
            if (comparison != null) {
                changes.put(i, Change.of(i, comparison, documents.get(i).mean()));
            }
        }
        Map<String, Rule> rules = new HashMap<>();
        run.audit().rules().forEach(rule -> rules.put(rule.id(), rule));
        return new Content(run, documents, List.copyOf(lines), costs, rules, traces, changes);
    }

    private static List<Reviewed> worstFirst(List<DocumentAudit> audits) {
        List<Reviewed> sorted = new ArrayList<>();
        audits.forEach(audit -> sorted.add(Reviewed.of(audit)));
        sorted.sort(Reviewed.WORST_FIRST);
        List<Reviewed> numbered = new ArrayList<>();
        sorted.forEach(document -> numbered.add(document.at(numbered.size())));
        return numbered;
    }

    /** Whether departments can be compared. */
    public boolean isBatch() {
        return documents.size() > 1;
    }

    /** Every project, the worst first. */
    public List<Scored> worstFirst() {
        return documents.stream()
                .flatMap(d -> d.projects().stream())
                .sorted(Scored.WORST_FIRST)
                .toList();
    }

    public Tally tally() {
        return documents.stream().map(Reviewed::tally).reduce(Tally.of(List.of()), Tally::plus);
    }

    /** The unit of a line, with 单位 where its project is printed for one. */
    public String unit(FindingLine line) {
        Reviewed document = documents.get(line.document());
        return line.project() == null
                ? document.unit()
                : document.unit(line.project().part());
    }

    /** “S01 成本控制数大于预算数”; the id alone when the catalogue does not have it. */
    public String ruleTitle(String id) {
        Rule rule = rules.get(id);
        return rule == null ? id : id + " " + rule.name();
    }

    /** The review items that occur in the score sheets, by code. */
    public Map<String, ReviewItem> items() {
        Map<String, ReviewItem> items = new HashMap<>();
        documents.stream()
                .flatMap(d -> d.audit().scores().values().stream())
                .flatMap(s -> s.items().stream())
                .forEach(s -> items.putIfAbsent(s.item().code(), s.item()));
        return items;
    }

    /** What the line costs, or why it costs nothing. */
    public String status(FindingLine line) {
        WeighedFinding f = line.first();
        if (f.waived() != null) {
            return "例外：" + f.waived();
        }
        if (f.suppressedBy() != null) {
            return "由" + f.suppressedBy() + "引起，不扣分";
        }
        if (line.project() == null) {
            return "不计入项目得分";
        }
        if (costs.points(line) != null) {
            return line.findings().size() > line.counted() ? "各行合并扣分" : "扣分";
        }
        Rule rule = rules.get(f.rule());
        return rule != null && rule.item().isEmpty() ? "仅提醒，不扣分" : "同因或同行已扣，不重复扣分";
    }

    /** What became of a document since its earlier revision; null where it has none. */
    public @Nullable Change change(int document) {
        return changes.get(document);
    }

    /** Why there is no line. */
    public String emptyBecause() {
        boolean judged = documents.stream().anyMatch(d -> !d.projects().isEmpty());
        return judged ? "没有发现问题：已审项目的各条规则均未命中。未审事项不在此列，见“未审事项”。" : "没有问题可列：没有一个项目被审核，原因见“未审事项”。";
    }
}
