package cn.jishen.intake;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body of WordprocessingML as the whole program would. */
public final class Reads {
    private Reads() {}

    public static Disclosure docx(String body) throws UnreadableException {
        try {
            Path file = Files.createTempFile("sample", ".docx");
            try {
                return Intake.read(Docx.write(file, body));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text file in UTF-8. */
    public static Disclosure text(String text) throws UnreadableException {
        return bytes(".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of these bytes. */
    public static Disclosure bytes(String ending, byte[] bytes) throws UnreadableException {
        try {
            Path file = Files.createTempFile("sample", ending);
            try {
                return Intake.read(Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only project of a body. */
    public static Project project(String body) throws UnreadableException {
        List<Project> projects = docx(body).projects();
        if (projects.size() != 1) {
            throw new AssertionError("one project expected: " + projects);
        }
        return projects.get(0);
    }

    /** “产出指标/数量指标/巡检长度/巡检管网公里数/≥120公里/年度巡检方案”. */
    public static String line(Indicator i) {
        return String.join("/", i.level1(), i.level2(), i.level3(), or(i.description()), i.value(), or(i.basis()));
    }

    public static List<String> lines(Project project) {
        return project.indicators().stream().map(Reads::line).toList();
    }

    private static String or(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
