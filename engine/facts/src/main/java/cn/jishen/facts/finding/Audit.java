package cn.jishen.facts.finding;

import java.util.List;

/**
 * 一次审核: the audits of all documents of a run.
 *
 * @param rulesVersion of the rule base
 * @param rulesHash SHA-256 over every rule, word list and parameter that was in force, in hex
 * @param rules the catalogue
 * @param documents not to be changed by anybody; kept as handed, for a list that reads a document when it is asked
 *     for must not be copied
 * @param waivers what became of each 例外 of the run
 * @param consequences what follows from each grade
 * @param scoreNotes what is said of points that no finding cost
 * @param likeness from when on projects of different departments are said to be alike
 */
public record Audit(
        String rulesVersion,
        String rulesHash,
        List<Rule> rules,
        List<DocumentAudit> documents,
        List<WaiverUse> waivers,
        Consequences consequences,
        List<ScoreNote> scoreNotes,
        LikenessLimits likeness) {
    public Audit {
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
        scoreNotes = List.copyOf(scoreNotes);
    }

    /** Without waivers, with nothing said of what follows from a grade, and no projects compared. */
    public Audit(String rulesVersion, String rulesHash, List<Rule> rules, List<DocumentAudit> documents) {
        this(rulesVersion, rulesHash, rules, documents, List.of(), Consequences.NONE, List.of(), LikenessLimits.NONE);
    }

    /** The same had it been over one of its documents alone; without waivers, which are of the whole. */
    public Audit alone(DocumentAudit document) {
        return new Audit(
                rulesVersion, rulesHash, rules, List.of(document), List.of(), consequences, scoreNotes, likeness);
    }
}
