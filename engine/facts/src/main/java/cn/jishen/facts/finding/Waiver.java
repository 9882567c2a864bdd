package cn.jishen.facts.finding;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.RowFingerprint;
import cn.jishen.facts.text.Writing;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 例外: what the bureau lets stand, for a stated reason and time.
 *
 * @param line of the file it comes from, from 1, so that people find it
 * @param rule the rule's id
 * @param department its name or code; the file's name where the file names no department
 * @param project its id, code or name; empty for a finding on the document
 * @param fingerprint of the row, see {@link RowFingerprint}; empty for a finding on no row
 * @param reason why it may stand
 * @param approver who said so
 * @param until the last day on which it holds
 */
public record Waiver(
        int line,
        String rule,
        String department,
        String project,
        String fingerprint,
        String reason,
        String approver,
        LocalDate until) {

    /** For people: the reason, who gave it, how long it holds. */
    public String describe() {
        return reason + "（" + approver + "，有效期至" + until + "）";
    }

    /**
     * Whether it names this finding and nothing less: rule, department, project and row must all be the finding's.
     * The day is not looked at.
     */
    public boolean names(Finding finding, Disclosure disclosure) {
        return rule.equalsIgnoreCase(finding.rule()) && isOf(disclosure) && isOn(finding, disclosure);
    }

    private boolean isOf(Disclosure disclosure) {
        boolean nameless = isBlank(disclosure.unitName()) && isBlank(disclosure.unitCode());
        return nameless
                ? isSame(department, disclosure.source())
                : isSame(department, disclosure.unitName()) || isSame(department, disclosure.unitCode());
    }

    private boolean isOn(Finding finding, Disclosure disclosure) {
        boolean sameProject = finding.project() == null
                ? project.isEmpty()
                : disclosure.projects().stream().anyMatch(p -> p.id().equals(finding.project()) && isNamed(p));
        return sameProject && fingerprint.equalsIgnoreCase(fingerprint(finding, disclosure));
    }

    private boolean isNamed(Project p) {
        return isSame(project, p.id()) || isSame(project, p.code()) || isSame(project, p.name());
    }

    /** What the waiver of a finding must have as its fingerprint; empty for a finding on no row. */
    public static String fingerprint(Finding finding, Disclosure disclosure) {
        return disclosure.projects().stream()
                .filter(p -> p.id().equals(finding.project()))
                .flatMap(p -> p.indicators().stream())
                .filter(row -> Objects.equals(row.row(), finding.row()))
                .map(RowFingerprint::of)
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(String named, @Nullable String own) {
        return own != null && !own.isBlank() && Writing.fold(named).equals(Writing.fold(own));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
