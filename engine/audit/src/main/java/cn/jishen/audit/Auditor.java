package cn.jishen.audit;

import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.explain.Probes;
import cn.jishen.audit.profile.Rulings;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.LikenessLimits;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreNote;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.rules.catalogue.CataloguePage;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.catalogue.ShippedRules;
import cn.jishen.rules.weighing.ConsequenceTable;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Facts to findings and scores. Immutable and safe for many threads. */
public final class Auditor {
    private final RuleBook book;
    private final AsOf asOf;
    private final UnaryOperator<RuleBase> change;
    private final Waivers waivers;

    /** @param change made to the base of each day */
    Auditor(RuleBook book, AsOf asOf, UnaryOperator<RuleBase> change, Waivers waivers) {
        this.book = book;
        this.asOf = asOf;
        this.change = change;
        this.waivers = waivers;
    }

    /** The rules that are shipped. */
    public static Auditor load(AsOf asOf) {
        return new Auditor(RuleBook.shipped(), asOf, base -> base, Waivers.NONE);
    }

    /**
     * The rules that are shipped with an expert's folder on top.
     *
     * @param folder what it says otherwise; empty for the shipped rules alone
     * @param known what is known to be wrong with it already
     * @throws RuleDataException with everything that is wrong in it
     */
    public static Auditor load(AsOf asOf, RuleData folder, List<Mistake> known) {
        boolean shipped = folder.files().isEmpty() && known.isEmpty();
        RuleBook book = shipped ? RuleBook.shipped() : FolderRules.load(folder, known);
        return new Auditor(book, asOf, base -> base, Waivers.NONE);
    }

    /** The rules that are shipped, as they hold on one day. */
    public static Auditor load(LocalDate day) {
        return load(AsOf.named(day));
    }

    /** The same rules but those whose DRL name the test accepts; for checking that every rule is needed. */
    public Auditor without(Predicate<String> drlName) {
        return changed(base -> base.without(drlName));
    }

    /**
     * These rules and others compiled now, which take the place of shipped ones of the same DRL name.
     *
     * @param drl texts of rule files, by file name
     * @throws IllegalArgumentException that lists every error with its place
     */
    public Auditor with(Map<String, String> drl) {
        AddedRules more = book.added().and(AddedRules.compile(book.files(), drl));
        RuleBook both = RuleBook.of(more, book.files(), book.tables(), book.profile(), book.hash() + "+" + more.hash());
        return new Auditor(both, asOf, change, waivers);
    }

    /** The same rules with one threshold at another value. */
    public Auditor with(String parameter, BigDecimal value) {
        return changed(base -> base.with(base.parameters().with(parameter, value)));
    }

    /** The same rules, with these findings let stand. */
    public Auditor with(Waivers others) {
        return new Auditor(book, asOf, change, others);
    }

    private Auditor changed(UnaryOperator<RuleBase> more) {
        return new Auditor(book, asOf, base -> more.apply(change.apply(base)), waivers);
    }

    private RuleBase base(LocalDate day) {
        return change.apply(book.on(day));
    }

    /** Audits one disclosure. What goes wrong inside becomes a {@link Failure}; nothing is thrown. */
    public DocumentAudit audit(Disclosure disclosure) {
        List<Project> projects = RepeatedPrints.toAudit(disclosure.projects());
        try {
            return judge(disclosure, projects, readings(disclosure, projects).facts());
        } catch (RuntimeException | StackOverflowError e) {
            Failure failure = Failures.ofDocument(disclosure, e);
            return new DocumentAudit(
                    disclosure, Map.of(), List.of(), disclosure.notes(), disclosure.unreviewed(), List.of(failure));
        }
    }

    /** The disclosure as the rules of its day are told of it. */
    Readings readings(Disclosure disclosure, List<Project> projects) {
        return Readings.of(
                disclosure,
                projects,
                base(asOf.of(disclosure)).globals().lexicon().index());
    }

    /** @param facts in any order: the outcome does not depend on it */
    DocumentAudit judge(Disclosure disclosure, List<Project> projects, List<Object> facts) {
        Rulings rulings = book.profile().on(disclosure);
        RuleBase base = base(asOf.of(disclosure)).withoutRules(rulings);
        RaisedFindings raised = new Raising(base, projects, facts).raise();
        JudgedItems judged = new JudgedItems(base, raised.failed().keySet(), projects);
        List<WeighedFinding> weighed =
                new Weighing(base).weigh(raised.under(rulings), judged, finding -> waivers.reason(finding, disclosure));
        Scoring scoring = new Scoring(base, judged, rulings, raised.shortfalls());
        FindingsByProject byProject = new FindingsByProject(weighed);
        Map<String, ScoreSheet> scores = new LinkedHashMap<>();
        List<Unreviewed> unreviewed = new ArrayList<>(disclosure.unreviewed());
        for (Project project : projects) {
            scores.put(project.id(), scoring.score(project, byProject));
            unreviewed.addAll(scoring.unreviewed(project));
        }
        List<ScoreSheet.ItemScore> ofDocument = projects.isEmpty() ? List.of() : scoring.scoreDocument(byProject);
        return new DocumentAudit(
                disclosure,
                Collections.unmodifiableMap(scores),
                ofDocument,
                Counting.marked(weighed, scores, ofDocument),
                disclosure.notes(),
                unreviewed,
                Failures.ofRules(disclosure, base.catalogue(), raised.failed()));
    }

    /**
     * Why one rule raised something, or did not, at each place of a disclosure.
     *
     * @param rule one of {@link #rules}
     */
    public Explanation explain(Rule rule, Disclosure disclosure) {
        Probes probes = Probes.of(rule.id(), book.files());
        AddedRules queries = AddedRules.compile(book.files(), Map.of("explain.drl", probes.drl()));
        RuleBase probing = base(asOf.of(disclosure)).with(queries);
        List<Project> projects = RepeatedPrints.toAudit(disclosure.projects());
        List<WeighedFinding> findings = audit(disclosure).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
        Readings readings = readings(disclosure, projects);
        return new Raising(probing, projects, readings.facts())
                .afterFiring(
                        probing,
                        session -> Explanation.of(
                                rule, probes, session, readings.document(), readings.projects(), findings));
    }

    /** The catalogue, by id. */
    public List<Rule> rules() {
        return book.catalogue().rules();
    }

    /** The thresholds as they hold on the day of the run, by name. */
    public List<Parameters.Parameter> thresholds() {
        return base(asOf.day()).parameters().all();
    }

    /** What follows from each grade, as it holds on the day of the run. */
    public Consequences consequences() {
        return ConsequenceTable.of(book.tables().on(asOf.day(), ConsequenceTable.FORM));
    }

    /** What is said of points that no finding cost, as it holds on the day of the run. */
    public List<ScoreNote> scoreNotes() {
        return ConsequenceTable.notes(book.tables().on(asOf.day(), ConsequenceTable.NOTES));
    }

    /** From when on projects of different departments are said to be alike, as it holds on the day of the run. */
    public LikenessLimits likeness() {
        Parameters parameters = base(asOf.day()).parameters();
        return new LikenessLimits(
                parameters.of("部门间雷同比例").movePointLeft(2).doubleValue(),
                parameters.count("部门间雷同目标字数"),
                parameters.count("部门间雷同最少行数"));
    }

    /** By which the texts of disclosures are read. */
    public Grammar grammar() {
        return book.tables().grammar();
    }

    /** Where the rules stand, in the order of the catalogue. */
    public RuleFiles ruleFiles() {
        return book.files();
    }

    /** The catalogue as a Markdown page. */
    public String cataloguePage() {
        RuleBase base = base(asOf.day());
        return CataloguePage.of(book.files(), rules(), base.parameters(), base.scheme());
    }

    /** The version of the rule base. */
    public String version() {
        return ShippedRules.version();
    }

    /** SHA-256 over every rule, word list and parameter, in hex. */
    public String hash() {
        return book.hash();
    }
}
