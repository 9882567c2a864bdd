package cn.jishen.app.web;

import cn.jishen.app.batch.FileAudit;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.app.engine.Engine;
import cn.jishen.intake.Format;
import cn.jishen.reports.RunFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Audits what is posted, no more at a time than the machine bears. */
final class UploadAudits {
    private static final long PATIENCE_SECONDS = 10;

    private final ServerEngine backing;
    private final Limits limits;
    private final Semaphore places;

    UploadAudits(ServerEngine backing, Limits limits) {
        this.backing = backing;
        this.limits = limits;
        this.places = new Semaphore(limits.audits(), true);
    }

    /**
     * The report on a file.
     *
     * @param filename as the caller names it; trusted for nothing but its extension and for what reports show
     * @throws ProblemException 413, 415, 422, 500 or 503
     */
    byte[] audit(String filename, InputStream body, RunFormat format) throws IOException {
        String name = FileNames.safe(filename);
        if (!Format.isDocument(name)) {
            throw new ProblemException(415, "不认识“" + name + "”这种文件", "上传 " + Format.usual() + " 等格式的绩效目标表");
        }
        await();
        try (WorkingCopy copy = WorkingCopy.of(name, body, limits)) {
            Engine engine = backing.engine();
            FileOutcome outcome = FileAudit.of(engine, Input.of(copy.file()));
            refuse(outcome);
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            format.write(engine.run(List.of(outcome.audit()), backing.now()), report);
            return report.toByteArray();
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(503, "同时审核的文件已达 " + limits.audits() + " 个", "稍后重试");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(503, "服务正在停止", "重新启动后重试");
        }
    }

    private void refuse(FileOutcome outcome) {
        switch (outcome.state()) {
            case UNREADABLE -> throw ProblemException.of(422, String.valueOf(outcome.message()));
            case FAILED -> {
                if (outcome.cause() != null) {
                    backing.tell(outcome.cause());
                }
                throw ProblemException.of(500, String.valueOf(outcome.message()));
            }
            case AUDITED -> {}
        }
    }
}
