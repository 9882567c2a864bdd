package cn.jishen.app.engine;

import cn.jishen.audit.AsOf;
import cn.jishen.audit.Auditor;
import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.profile.Profile;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.LikenessLimits;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreNote;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import cn.jishen.intake.layout.words.Layouts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The readers and the rules, those that are shipped or a folder over them. The shipped base is loaded once, on first
 * need; a folder at once, so that what is wrong in it is told before anything is read.
 */
public final class StandardEngine implements Engine {
    private final FutureTask<LoadedRules> rules;
    private final Waivers waivers;
    private final Layouts layouts;
    private final RuleData folder;

    /**
     * The rules as they hold on a day, and what they let stand.
     *
     * @param folder what an expert's folder says otherwise than the shipped base
     * @param known what is known to be wrong with it already
     * @throws RuleDataException with everything that is wrong in the folder
     */
    public StandardEngine(AsOf asOf, Waivers waivers, RuleData folder, List<Mistake> known) {
        this.rules = new FutureTask<>(() -> LoadedRules.load(asOf, folder, known));
        this.waivers = waivers;
        this.folder = folder;
        this.layouts = folder.files().isEmpty() && known.isEmpty() ? Layouts.shipped() : loaded().layouts();
    }

    /** Loads the rule base on a thread of its own while the first file is read. */
    @Override
    public void prepare() {
        Thread loader = new Thread(rules, "rules");
        loader.setDaemon(true);
        loader.start();
    }

    @Override
    public Disclosure read(Path file, String name) throws UnreadableException {
        return Intake.read(file, name, layouts);
    }

    @Override
    public DocumentAudit audit(Disclosure disclosure) {
        return auditor().audit(disclosure);
    }

    @Override
    public String judge() {
        return Judge.digest(folder.hash(), waivers.toString());
    }

    @Override
    public boolean judgesByName() {
        boolean profiled = folder.file(Profile.FORM.path()) != null;
        return profiled || !waivers.all().isEmpty();
    }

    @Override
    public List<ScoreNote> scoreNotes() {
        return auditor().scoreNotes();
    }

    @Override
    public Consequences consequences() {
        return auditor().consequences();
    }

    @Override
    public LikenessLimits likeness() {
        return auditor().likeness();
    }

    @Override
    public Waivers waivers() {
        return waivers;
    }

    @Override
    public Explanation explain(Rule rule, Disclosure disclosure) {
        return auditor().explain(rule, disclosure);
    }

    @Override
    public List<Rule> rules() {
        return auditor().rules();
    }

    @Override
    public String cataloguePage() {
        return auditor().cataloguePage();
    }

    @Override
    public String rulesVersion() {
        return auditor().version();
    }

    @Override
    public String rulesHash() {
        return auditor().hash();
    }

    private Auditor auditor() {
        return loaded().auditor().with(waivers);
    }

    private LoadedRules loaded() {
        rules.run();
        try {
            return rules.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuleDataException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("the rules could not be loaded", e.getCause());
        }
    }
}
