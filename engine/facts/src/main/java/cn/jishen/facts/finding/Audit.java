package cn.jishen.facts.finding;

import java.util.List;

/**
 * 一次审核: the audits of all documents of a run.
 *
 * @param rulesVersion of the rule base
 * @param rulesHash SHA-256 over every rule, word list and parameter that was in force, in hex
 * @param rules the catalogue
 * @param documents not to be changed by anybody; kept as handed, because a list that reads each document when it is
 *     asked for must not be copied
 * @param waivers what became of each 例外 of the run
 */
public record Audit(
        String rulesVersion,
        String rulesHash,
        List<Rule> rules,
        List<DocumentAudit> documents,
        List<WaiverUse> waivers) {
    public Audit {
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
    }

    /** Without waivers. */
    public Audit(String rulesVersion, String rulesHash, List<Rule> rules, List<DocumentAudit> documents) {
        this(rulesVersion, rulesHash, rules, documents, List.of());
    }
}
