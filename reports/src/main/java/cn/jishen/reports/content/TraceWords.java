package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Traced;
import org.jspecify.annotations.Nullable;

/** How what became of a finding, and what else was changed, is told to people. */
public final class TraceWords {
    private static final int QUOTED = 60;

    private TraceWords() {}

    /** “警告”, “提示（原错误）”. */
    public static String severity(Traced traced) {
        WeighedFinding before = traced.before();
        String now = traced.either().severity().label();
        return before == null || before.severity() == traced.either().severity()
                ? now
                : now + "（原" + before.severity().label() + "）";
    }

    /** The project's name, or its id where it has none; 全文 for a finding on the document. */
    public static String project(@Nullable ProjectPair pair) {
        if (pair == null) {
            return "全文";
        }
        Project project = pair.either();
        return project.title();
    }

    /** “第2行（原第3行） 指标值”; empty for a finding on the document. */
    public static String place(Traced traced) {
        Field field = traced.either().field();
        String cell = field == Field.DOCUMENT ? "" : field.label();
        return traced.row() == null ? cell : (traced.row().describe() + " " + cell).strip();
    }

    /** The words in question before, or what the cell said; empty where the old revision had no such cell. */
    public static String before(Traced traced) {
        WeighedFinding finding = traced.before();
        Project project = traced.project() == null ? null : traced.project().before();
        Indicator row = traced.row() == null ? null : traced.row().before();
        return words(finding, traced, project, row);
    }

    /** The same now. */
    public static String after(Traced traced) {
        WeighedFinding finding = traced.after();
        Project project = traced.project() == null ? null : traced.project().after();
        Indicator row = traced.row() == null ? null : traced.row().after();
        return words(finding, traced, project, row);
    }

    private static String words(
            @Nullable WeighedFinding finding, Traced traced, @Nullable Project project, @Nullable Indicator row) {
        if (finding != null && !finding.evidence().isBlank()) {
            return finding.evidence();
        }
        Field field = traced.either().field();
        if (traced.row() != null) {
            return row == null ? "" : row.text(field);
        }
        return project == null ? "" : project.text(field);
    }

    /** What a reader must know beside the fate; empty when there is nothing. */
    public static String note(Traced traced) {
        if (traced.brokenInMending()) {
            return "此处系修改其他问题时新产生";
        }
        if (traced.fate() == Fate.UNDECIDED) {
            return (traced.before() == null ? "原稿" : "修订稿") + "没有或没有读到这一部分";
        }
        if (traced.fate() == Fate.RESOLVED && traced.project() != null) {
            boolean projectIsGone = traced.project().after() == null;
            boolean rowIsGone = traced.row() != null && traced.row().after() == null;
            return projectIsGone ? "该项目已删除" : rowIsGone ? "该行已删除" : "";
        }
        return reworded(traced.before(), traced.after());
    }

    private static String reworded(@Nullable WeighedFinding before, @Nullable WeighedFinding after) {
        return before == null
                        || after == null
                        || before.evidence().isBlank()
                        || before.evidence().equals(after.evidence())
                ? ""
                : "原为“" + shortened(before.evidence()) + "”";
    }

    /** “改动 第3行 单位面积成本 指标值：“20” → “18””. */
    public static String of(Edit edit) {
        String row = edit.row() == null
                ? ""
                : " " + edit.row().describe() + " " + edit.row().name();
        String kind = edit.kind().label();
        return switch (edit.kind()) {
            case CELL -> kind + row + " " + edit.what() + "：" + quoted(edit.before()) + " → " + quoted(edit.after());
            case ADDED, REMOVED -> kind + edit.what() + row;
            case MOVED -> kind + row;
            case SPLIT, JOINED -> kind + edit.what() + row + "：" + quoted(edit.before()) + " → " + quoted(edit.after());
        };
    }

    private static String quoted(String text) {
        return text.isBlank() ? "空白" : "“" + shortened(text) + "”";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "……";
    }
}
