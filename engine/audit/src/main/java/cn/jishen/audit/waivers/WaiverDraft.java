package cn.jishen.audit.waivers;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WeighedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line for each finding that stands, for people to fill in reason, approver and day on the lines that
 * may be let stand, and to delete the others. Lines that stay unfilled waive nothing.
 */
public final class WaiverDraft {
    /** Excel takes a .csv for UTF-8 only if it begins with the mark. */
    private static final String MARK = "\uFEFF";

    /** For reading only; {@link WaiverFile} passes them over. */
    private static final List<String> REMARKS = List.of("级别", "指标名称", "问题", "填写说明");

    /** Stands once, beside the first finding. */
    private static final String HOW =
            "要保留的行填写原因、批准人和有效期至（到期日，如 2026-12-31，不能写“长期”），其余的行删去。" + "行指纹由该行指标的文字算出，用来认定是哪一行，行次变了也认得；请勿改动，文字改了须重新导出。";

    private WaiverDraft() {}

    /** Appends the table. */
    public static void write(List<DocumentAudit> audits, Appendable out) throws IOException {
        out.append(MARK);
        print(Stream.concat(WaiverFile.COLUMNS.stream(), REMARKS.stream()).toList(), out);
        String how = HOW;
        for (DocumentAudit audit : audits) {
            for (WeighedFinding finding : audit.findings()) {
                if (finding.stands()) {
                    List<String> line = line(finding, audit.disclosure());
                    line.add(how);
                    print(line, out);
                    how = "";
                }
            }
        }
    }

    private static void print(List<String> cells, Appendable out) throws IOException {
        CSVFormat.EXCEL.printRecord(out, cells.toArray());
    }

    private static List<String> line(WeighedFinding finding, Disclosure disclosure) {
        Project project = project(finding, disclosure);
        List<String> line = new ArrayList<>();
        line.add(finding.rule());
        line.add(literal(department(disclosure)));
        line.add(project == null ? "" : literal(name(project, disclosure)));
        line.add(Waiver.fingerprint(finding.raised(), disclosure));
        line.addAll(List.of("", "", ""));
        line.add(finding.severity().label());
        line.add(project == null ? "" : literal(indicator(finding, project)));
        line.add(literal(finding.message()));
        return line;
    }

    private static @Nullable Project project(WeighedFinding finding, Disclosure disclosure) {
        return disclosure.projects().stream()
                .filter(p -> p.id().equals(finding.project()))
                .findFirst()
                .orElse(null);
    }

    private static String department(Disclosure disclosure) {
        return Stream.of(disclosure.unitName(), disclosure.unitCode(), disclosure.source())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The name where it is the only one: a spreadsheet makes a rounded number of a code that is all digits. */
    private static String name(Project project, Disclosure disclosure) {
        long alike = disclosure.projects().stream()
                .filter(p -> p.name().equals(project.name()))
                .count();
        return alike == 1 && !project.name().isBlank() ? project.name() : project.id();
    }

    private static String indicator(WeighedFinding finding, Project project) {
        return project.indicators().stream()
                .filter(row -> Objects.equals(row.row(), finding.row()))
                .map(row -> row.level3())
                .findFirst()
                .orElse("");
    }

    /** A text that a spreadsheet would take for a formula begins with a space. */
    private static String literal(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? " " + text : text;
    }
}
