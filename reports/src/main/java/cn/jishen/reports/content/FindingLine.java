package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of 问题清单: a finding, or the findings of one rule on several rows of a project that ask for the same.
 *
 * @param number counted from 1 through the whole list
 * @param document position of the document in the report, from 0
 * @param project null for a line on the document
 * @param findings at least one, in the order of their rows
 */
public record FindingLine(
        int number, int document, @Nullable Project project, List<WeighedFinding> findings) {
    private static final int TOLD = 3;

    public WeighedFinding first() {
        return findings.get(0);
    }

    public String rule() {
        return first().rule();
    }

    /** Whether another finding explains this one, or a waiver covers it: it is shown and costs nothing. */
    public boolean isExcused() {
        return first().suppressedBy() != null || first().waived() != null;
    }

    public boolean hasRow(@Nullable Integer row) {
        for (WeighedFinding finding : findings) {
            if (Objects.equals(finding.row(), row)) {
                return true;
            }
        }
        return false;
    }

    /** “6”, “2、6～8”; empty for a line on the project or the document. */
    public String rows() {
        List<Integer> rows = findings.stream()
                .map(WeighedFinding::row)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int first = rows.get(i);
            while (i + 1 < rows.size() && rows.get(i + 1) == rows.get(i) + 1) {
                i++;
            }
            int last = rows.get(i);
            String joint = last == first + 1 ? "、" : "～";
            stretches.add(first == last ? String.valueOf(first) : first + joint + last);
        }
        return String.join("、", stretches);
    }

    /** The words in question; different ones are listed. */
    public String evidence() {
        return findings.stream()
                .map(WeighedFinding::evidence)
                .filter(e -> !e.isBlank())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** What it stands on: its rows, the project, or the whole document. */
    public String subject() {
        return project == null ? "全文" : rows().isEmpty() ? "项目" : rows();
    }

    /** The names of the rows in question. */
    public String indicators() {
        if (project == null) {
            return "";
        }
        return project.indicators().stream()
                .filter(i -> hasRow(i.row()))
                .map(Indicator::level3)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("；"));
    }

    /** What is wrong; where it differs, row by row. */
    public List<String> messages() {
        List<String> different =
                findings.stream().map(WeighedFinding::message).distinct().toList();
        return different.size() == 1
                ? different
                : findings.stream().map(f -> "第" + f.row() + "行：" + f.message()).toList();
    }

    /** The same for a cell: of many rows the first ones. */
    public String message() {
        List<String> messages = messages();
        String told = String.join("\n", messages.subList(0, Math.min(TOLD, messages.size())));
        return messages.size() > TOLD ? told + "\n共" + messages.size() + "行，其余见“源表标注”的批注" : told;
    }

    /** How many of its findings cost points. */
    public long counted() {
        return findings.stream().filter(WeighedFinding::counted).count();
    }

    FindingLine numbered(int other) {
        return new FindingLine(other, document, project, findings);
    }
}
