package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One 问题: what one rule found in one project, or in the document as a whole, at one place (处) or several. What
 * another rule explains, and what a waiver covers, are lines of their own.
 *
 * @param number counted from 1 through all problems; what another line explains has the number of that line
 * @param excepted whether it stands in 例外, where lines have numbers of their own
 * @param document position of the document in the report, from 0
 * @param project null for a line on the document
 * @param findings its places, at least one: the gravest first, then in the order of their rows
 */
public record FindingLine(
        int number,
        boolean excepted,
        int document,
        @Nullable Project project,
        List<WeighedFinding> findings) {
    private static final int TOLD = 3;

    public WeighedFinding first() {
        return findings.get(0);
    }

    public String rule() {
        return first().rule();
    }

    /** That of its gravest place. */
    public Severity severity() {
        return first().severity();
    }

    /** How many places (处) it has. */
    public int places() {
        return findings.size();
    }

    /** “12”; “例外3” for a line that stands there. */
    public String label() {
        return excepted ? "例外" + number : String.valueOf(number);
    }

    /** Whether another finding explains this one, or a waiver covers it: it is shown and costs nothing. */
    public boolean isExcused() {
        return !first().stands();
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
        return rows(findings);
    }

    private static String rows(Collection<WeighedFinding> findings) {
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

    /** What is wrong; where it differs, with the rows of each. */
    public List<String> messages() {
        return told(WeighedFinding::message);
    }

    /** What to write instead; where it differs, with the rows of each; empty where nothing is suggested. */
    public List<String> suggestions() {
        return told(WeighedFinding::suggestion);
    }

    private List<String> told(Function<WeighedFinding, String> what) {
        Map<String, List<WeighedFinding>> different = new LinkedHashMap<>();
        for (WeighedFinding finding : findings) {
            String text = what.apply(finding);
            if (!text.isBlank()) {
                different.computeIfAbsent(text, t -> new ArrayList<>()).add(finding);
            }
        }
        if (different.size() == 1) {
            return List.copyOf(different.keySet());
        }
        List<String> told = new ArrayList<>();
        different.forEach((text, at) -> told.add((rows(at).isEmpty() ? "" : "第" + rows(at) + "行：") + text));
        return told;
    }

    /** What is wrong, for a cell: of much the first, and how much there is. */
    public String message() {
        return cell(messages());
    }

    /** What to write instead, for a cell. */
    public String suggestion() {
        return cell(suggestions());
    }

    private static String cell(List<String> told) {
        String first = String.join("\n", told.subList(0, Math.min(TOLD, told.size())));
        return told.size() > TOLD ? first + "\n……共" + told.size() + "种情形，逐处见展开的各行" : first;
    }

    /** Where some of its places are less grave than the gravest, which: “其中第3、5行为提示”; else empty. */
    public String lighter() {
        Map<Severity, List<WeighedFinding>> bySeverity = new LinkedHashMap<>();
        findings.forEach(f ->
                bySeverity.computeIfAbsent(f.severity(), s -> new ArrayList<>()).add(f));
        bySeverity.remove(severity());
        return bySeverity.entrySet().stream()
                .map(e -> {
                    String rows = rows(e.getValue());
                    String where = rows.isEmpty() ? e.getValue().size() + "处" : "第" + rows + "行";
                    return "其中" + where + "为" + e.getKey().label();
                })
                .collect(Collectors.joining("，"));
    }

    /** How many of its findings cost points. */
    public long counted() {
        return findings.stream().filter(WeighedFinding::counted).count();
    }

    /** The same line of these places alone. */
    public FindingLine with(List<WeighedFinding> places) {
        return new FindingLine(number, excepted, document, project, places);
    }

    FindingLine numbered(int other, boolean inExceptions) {
        return new FindingLine(other, inExceptions, document, project, findings);
    }
}
