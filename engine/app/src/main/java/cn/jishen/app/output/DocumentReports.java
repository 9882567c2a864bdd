package cn.jishen.app.output;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.reports.DocumentFormat;
import cn.jishen.reports.run.ReportWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The reports that are written for each document. All have their names before the first document is read, so that what
 * must not be written is refused in time.
 */
public final class DocumentReports {
    private final Map<Input, Map<DocumentFormat, Path>> files;

    DocumentReports(Map<Input, Map<DocumentFormat, Path>> files) {
        this.files = new LinkedHashMap<>(files);
    }

    /** The files of all of them, no two of the same name. */
    public List<Path> files() {
        return files.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /**
     * The reports on a document; none where it was not read and judged.
     *
     * @param remarks takes what people should know of a file that was written
     */
    public List<Target> of(FileOutcome outcome, Consumer<String> remarks) {
        List<Target> targets = new ArrayList<>();
        if (outcome.isAudited()) {
            Path original = outcome.input().file();
            files.getOrDefault(outcome.input(), Map.of()).forEach((format, file) -> {
                ReportWriter writer = (run, out) -> format.write(run, outcome.audit(), original, out, remarks);
                targets.add(new Target(writer, file));
            });
        }
        return targets;
    }
}
