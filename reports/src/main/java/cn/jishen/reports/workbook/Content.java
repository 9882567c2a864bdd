package cn.jishen.reports.workbook;

import cn.jishen.facts.DocumentAudit;
import cn.jishen.facts.Finding;
import cn.jishen.facts.ReviewItem;
import cn.jishen.facts.Rule;
import cn.jishen.reports.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sheets show, put in order once for all of them.
 *
 * @param documents the worst first; sheets speak of a document by its position here
 * @param lines of all documents, numbered
 * @param flags what is said of a cell of 指标明细
 * @param rules by id
 */
record Content(
        Run run,
        List<Reviewed> documents,
        List<Line> lines,
        Costs costs,
        Map<Mark, List<Flag>> flags,
        Map<String, Rule> rules) {

    static Content of(Run run) {
        List<Reviewed> documents = worstFirst(run.audit().documents());
        List<Line> lines = new ArrayList<>();
        Costs costs = new Costs();
        Map<Mark, List<Flag>> flags = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentAudit audit = documents.get(i).audit();
            List<Line> own = Lines.of(i, audit, lines.size() + 1);
            costs.add(audit, own);
            lines.addAll(own);
            own.forEach(line -> addFlags(line, flags));
        }
        Map<String, Rule> rules = new HashMap<>();
        run.audit().rules().forEach(rule -> rules.put(rule.id(), rule));
        return new Content(run, documents, List.copyOf(lines), costs, flags, rules);
    }

    private static void addFlags(Line line, Map<Mark, List<Flag>> flags) {
        for (Finding finding : line.findings()) {
            Mark mark = Place.of(line.document(), line.project(), finding);
            flags.computeIfAbsent(mark, m -> new ArrayList<>()).add(new Flag(line, finding));
        }
    }

    private static List<Reviewed> worstFirst(List<DocumentAudit> audits) {
        List<Reviewed> sorted = new ArrayList<>();
        audits.forEach(audit -> sorted.add(Reviewed.of(audit)));
        sorted.sort(Reviewed.WORST_FIRST);
        List<Reviewed> numbered = new ArrayList<>();
        sorted.forEach(document -> numbered.add(document.at(numbered.size())));
        return numbered;
    }

    List<Flag> flagsAt(Mark mark) {
        return flags.getOrDefault(mark, List.of());
    }

    /** Every project, the worst first. */
    List<Scored> worstFirst() {
        return documents.stream()
                .flatMap(d -> d.projects().stream())
                .sorted(Scored.WORST_FIRST)
                .toList();
    }

    Tally tally() {
        return documents.stream().map(Reviewed::tally).reduce(Tally.of(List.of()), Tally::plus);
    }

    /** The unit of a line, with 单位 where its project is printed for one. */
    String unit(Line line) {
        Reviewed document = documents.get(line.document());
        return line.project() == null
                ? document.unit()
                : document.unit(line.project().part());
    }

    /** “S01 成本控制数大于预算数”; the id alone when the catalogue does not have it. */
    String ruleTitle(String id) {
        Rule rule = rules.get(id);
        return rule == null ? id : id + " " + rule.name();
    }

    /** The review items that occur in the score sheets, by code. */
    Map<String, ReviewItem> items() {
        Map<String, ReviewItem> items = new HashMap<>();
        documents.stream()
                .flatMap(d -> d.audit().scores().values().stream())
                .flatMap(s -> s.items().stream())
                .forEach(s -> items.putIfAbsent(s.item().code(), s.item()));
        return items;
    }
}
