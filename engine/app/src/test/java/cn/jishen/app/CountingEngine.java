package cn.jishen.app;

import cn.jishen.app.engine.Engine;
import cn.jishen.audit.explain.Explanation;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Rule;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link TinyEngine} that counts what it is asked to read and to audit. */
public final class CountingEngine implements Engine {
    private final Engine engine = new TinyEngine();
    private final String judge;
    private final boolean byName;
    public final AtomicInteger read = new AtomicInteger();
    public final AtomicInteger audited = new AtomicInteger();
    /** The audit that was made last. */
    public volatile WeakReference<DocumentAudit> last = new WeakReference<>(null);

    public CountingEngine(String judge, boolean byName) {
        this.judge = judge;
        this.byName = byName;
    }

    @Override
    public String judge() {
        return judge;
    }

    @Override
    public boolean judgesByName() {
        return byName;
    }

    @Override
    public Disclosure read(Path file, String name) throws UnreadableException {
        read.incrementAndGet();
        return engine.read(file, name).in(name, sha256(file));
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DocumentAudit audit(Disclosure disclosure) {
        audited.incrementAndGet();
        DocumentAudit audit = engine.audit(disclosure);
        last = new WeakReference<>(audit);
        return audit;
    }

    @Override
    public Explanation explain(Rule rule, Disclosure disclosure) {
        return engine.explain(rule, disclosure);
    }

    @Override
    public List<Rule> rules() {
        return engine.rules();
    }

    @Override
    public String cataloguePage() {
        return engine.cataloguePage();
    }

    @Override
    public String rulesVersion() {
        return engine.rulesVersion();
    }

    @Override
    public String rulesHash() {
        return engine.rulesHash();
    }
}
