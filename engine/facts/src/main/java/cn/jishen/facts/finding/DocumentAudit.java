package cn.jishen.facts.finding;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import java.util.List;
import java.util.Map;

/**
 * The audit of one disclosure.
 *
 * @param disclosure the facts that were judged
 * @param scores by project id, for the projects that were audited, in the order of the document
 * @param documentScores what findings on the document leave of the items of its own sheet (规范完整性), for reference; they
 *     are part of no project's score
 * @param findings in the order of the document
 * @param unreviewed of reading and of judging
 */
public record DocumentAudit(
        Disclosure disclosure,
        Map<String, ScoreSheet> scores,
        List<ScoreSheet.ItemScore> documentScores,
        List<WeighedFinding> findings,
        List<Note> notes,
        List<Unreviewed> unreviewed,
        List<Failure> failures) {

    public DocumentAudit {
        documentScores = List.copyOf(documentScores);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        unreviewed = List.copyOf(unreviewed);
        failures = List.copyOf(failures);
    }

    /** Without scores of the document itself. */
    public DocumentAudit(
            Disclosure disclosure,
            Map<String, ScoreSheet> scores,
            List<WeighedFinding> findings,
            List<Note> notes,
            List<Unreviewed> unreviewed,
            List<Failure> failures) {
        this(disclosure, scores, List.of(), findings, notes, unreviewed, failures);
    }

    /** The projects that were audited: tables printed twice with the same content only once. */
    public List<Project> projects() {
        return disclosure.projects().stream()
                .filter(p -> scores.containsKey(p.id()))
                .toList();
    }
}
