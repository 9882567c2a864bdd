package cn.jishen.app.engine;

import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.LikenessLimits;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreNote;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.intake.UnreadableException;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.reports.run.Run;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

/** What every front of the program (command line, workbench) asks of its inside. Safe for many threads. */
public interface Engine {
    /** Begins in the background what the first {@link #audit} would wait for; optional. */
    default void prepare() {}

    /**
     * Reads one file of any known format.
     *
     * @param name by which people know the file; messages and the disclosure say it
     * @throws UnreadableException with a message for people when nothing of the file can be used
     */
    Disclosure read(Path file, String name) throws UnreadableException;

    /** Reads a file that goes by its own name. */
    default Disclosure read(Path file) throws UnreadableException {
        return read(file, SourceFile.nameOf(file));
    }

    DocumentAudit audit(Disclosure disclosure);

    /** Why a rule of the catalogue raised something, or did not, at each place. */
    Explanation explain(Rule rule, Disclosure disclosure);

    /** The catalogue, by id. */
    List<Rule> rules();

    /**
     * The rule with an id, in whatever case it is written.
     *
     * @throws UsageException when there is none
     */
    default Rule rule(String id) {
        return rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("没有编号为“" + id + "”的规则", "用 jishen rules 列出全部规则"));
    }

    /** The catalogue as a Markdown page. */
    String cataloguePage();

    String rulesVersion();

    /** SHA-256 over every rule, word list and parameter in force, in hex. */
    String rulesHash();

    /**
     * All that decides how a document is judged beside its bytes and the day, as a digest: program, rules, layouts,
     * caps, waivers. Empty where that is not known; then nothing can be kept for another run.
     */
    default String judge() {
        return "";
    }

    /** Whether the names of files decide as well, as in profiles and waivers. */
    default boolean judgesByName() {
        return true;
    }

    /** What is said of points that no finding cost. */
    default List<ScoreNote> scoreNotes() {
        return List.of();
    }

    /** What follows from each grade. */
    default Consequences consequences() {
        return Consequences.NONE;
    }

    /** From when on projects of different departments are said to be alike. */
    default LikenessLimits likeness() {
        return LikenessLimits.NONE;
    }

    /** What the audits let stand. */
    default Waivers waivers() {
        return Waivers.NONE;
    }

    /**
     * The documents with the rules that judged them, as reports want it.
     *
     * @param time when the audit was made
     */
    default Run run(List<DocumentAudit> documents, ZonedDateTime time) {
        return run(documents, time, Earlier.NONE);
    }

    /** The same beside the earlier revisions of the documents, judged by the same rules. */
    default Run run(List<DocumentAudit> documents, ZonedDateTime time, Earlier earlier) {
        Audit audit = new Audit(
                rulesVersion(),
                rulesHash(),
                rules(),
                documents,
                waivers().uses(documents),
                consequences(),
                scoreNotes(),
                likeness());
        return new Run(audit, time, ProgramVersion.get(), earlier);
    }
}
