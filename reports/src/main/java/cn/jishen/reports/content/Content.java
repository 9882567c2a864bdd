package cn.jishen.reports.content;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.reports.run.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows, put in order once for all of its parts. Of the documents only summaries are held, made in one
 * pass over them; a part that needs a whole document opens it, one after another, and keeps none.
 */
public final class Content {
    private final Run run;
    private final Rules rules;
    private final Traces traces;
    private final List<DocumentSummary> documents;
    private final List<ProjectSummary> projects;
    private final Map<Integer, Change> changes;
    private final Counts counts;
    private @Nullable Reviewed last;

    private Content(
            Run run,
            Rules rules,
            Traces traces,
            List<DocumentSummary> documents,
            Map<Integer, Change> changes,
            Counts counts) {
        this.run = run;
        this.rules = rules;
        this.traces = traces;
        this.documents = List.copyOf(documents);
        this.changes = changes;
        this.counts = counts;
        this.projects = documents.stream()
                .flatMap(d -> d.projects().stream())
                .sorted(Worst.PROJECT)
                .toList();
    }

    /** Reads every document once for its summary. */
    public static Content of(Run run) {
        return of(run, document -> {});
    }

    /**
     * Reads every document once for its summary.
     *
     * @param observer sees each document once, in the order of the audit, before any has its position in the report
     */
    public static Content of(Run run, Consumer<Reviewed> observer) {
        Rules rules = new Rules(run.audit().rules());
        Traces traces = Traces.ofNew(run.earlier());
        List<DocumentAudit> audits = run.audit().documents();
        List<DocumentSummary> unsorted = new ArrayList<>(audits.size());
        Counts counts = new Counts();
        Changes changes = new Changes(run.earlier());
        for (int i = 0; i < audits.size(); i++) {
            Reviewed document = Reviewed.of(i, i, Numbers.FIRST, audits.get(i), rules);
            counts.add(document);
            changes.add(document);
            observer.accept(document);
            unsorted.add(document.summary());
        }
        unsorted.sort(Worst.DOCUMENT);
        List<DocumentSummary> documents = new ArrayList<>(unsorted.size());
        Pool pool = new Pool();
        Numbers next = Numbers.FIRST;
        for (DocumentSummary document : unsorted) {
            documents.add(document.at(documents.size(), next, pool));
            next = next.after(document.lines());
        }
        return new Content(run, rules, traces, documents, changes.inOrderOf(documents), counts);
    }

    public Run run() {
        return run;
    }

    /** The worst first; the parts speak of a document by its position here. */
    public List<DocumentSummary> documents() {
        return documents;
    }

    public Rules rules() {
        return rules;
    }

    /** What became of each finding since the earlier revision. */
    public Traces traces() {
        return traces;
    }

    /** By the position of the document; empty where nothing has an earlier revision. */
    public Map<Integer, Change> changes() {
        return Collections.unmodifiableMap(changes);
    }

    /** Opens a document, by its position in the report. The one that was opened last is at hand. */
    public Reviewed open(int document) {
        Reviewed opened = last;
        if (opened == null || opened.document() != document) {
            DocumentSummary summary = documents.get(document);
            last = null;
            DocumentAudit audit = run.audit().documents().get(summary.index());
            opened = Reviewed.of(summary.index(), document, Numbers.of(summary.lines()), audit, rules);
            last = opened;
        }
        return opened;
    }

    /** Opens one document after another, in the order of the report. */
    public Iterable<Reviewed> opened() {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < documents.size();
            }

            @Override
            public Reviewed next() {
                return open(next++);
            }
        };
    }

    /** How many lines 问题清单 and 例外 have together. */
    public int lines() {
        return counts.lines();
    }

    /** How many places each rule that spoke has, by id; what others explain or a waiver covers is in none of them. */
    public Map<String, Integer> places() {
        return counts.places();
    }

    /** The review items that occur in the score sheets, by code. */
    public Map<String, ReviewItem> items() {
        return counts.items();
    }

    /** What was wrong how often, by class. */
    public ClassCounts classes() {
        return counts.classes();
    }

    /** Whether departments can be compared. */
    public boolean isBatch() {
        return documents.size() > 1;
    }

    /** Every project, the worst first. */
    public List<ProjectSummary> worstFirst() {
        return projects;
    }

    public Tally tally() {
        return documents.stream().map(DocumentSummary::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** “S01 成本控制数大于预算数”; the id alone when the catalogue does not have it. */
    public String ruleTitle(String id) {
        return rules.title(id);
    }

    /** What became of a document since its earlier revision; null where it has none. */
    public @Nullable Change change(int document) {
        return changes.get(document);
    }

    /** Why there is no line. */
    public String emptyBecause() {
        return projects.isEmpty() ? "没有问题可列：没有一个项目被审核，原因见“未审事项”。" : "没有发现问题：已审项目的各条规则均未命中。未审事项不在此列，见“未审事项”。";
    }
}
