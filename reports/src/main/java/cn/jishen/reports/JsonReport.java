package cn.jishen.reports;

import cn.jishen.facts.Audit;
import cn.jishen.facts.Disclosure;
import java.io.IOException;
import java.io.OutputStream;

/** The JSON that other programs rely on, as UTF-8 bytes. */
public final class JsonReport {
    private JsonReport() {}

    /** What `jishen facts` prints. */
    public static void writeFacts(Disclosure disclosure, OutputStream out) throws IOException {
        out.write(disclosure.source().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What `jishen audit --format json` prints. */
    public static void writeAudit(Audit audit, OutputStream out) throws IOException {
        out.write(audit.rulesVersion().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
