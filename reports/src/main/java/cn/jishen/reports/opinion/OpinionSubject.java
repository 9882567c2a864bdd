package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.Worst;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an opinion is about.
 *
 * @param content of a run over this one document
 * @param projects the worst first
 */
record OpinionSubject(Content content, Reviewed document, List<Scored> projects) {

    static OpinionSubject of(Content content) {
        Reviewed document = content.open(0);
        return new OpinionSubject(
                content,
                document,
                document.projects().stream()
                        .sorted(Comparator.comparing(Scored::summary, Worst.PROJECT))
                        .toList());
    }

    Disclosure disclosure() {
        return document.audit().disclosure();
    }

    /** The department, as the bureau will have to write it where the file does not say. */
    ParagraphPiece department() {
        String name = disclosure().unitName();
        return name == null || name.isBlank()
                ? ParagraphPiece.blank("部门名称")
                : ParagraphPiece.of(OfficialProse.bare(name));
    }

    /** “2026年度”; empty where the file does not say. */
    String year() {
        Integer year = disclosure().year();
        return year == null ? "" : year + "年度";
    }

    /** 关于××2026年度项目支出绩效目标的审核意见. */
    String title() {
        return "关于" + department().text() + year() + "项目支出绩效目标的审核意见";
    }

    /** The lines of a project, or of the document for null, that speak for themselves. */
    List<FindingLine> lines(@Nullable Project project) {
        return stream(project).filter(line -> !line.isExcused()).toList();
    }

    /** The same of one severity. */
    List<FindingLine> lines(@Nullable Project project, Severity severity) {
        return lines(project).stream()
                .filter(line -> line.first().severity() == severity)
                .toList();
    }

    /** The lines that a waiver covers. */
    List<FindingLine> waived(@Nullable Project project) {
        return stream(project).filter(line -> line.first().waived() != null).toList();
    }

    /** How many places follow from others and are not told. */
    int following() {
        return document.lines().stream()
                .filter(line ->
                        line.first().suppressedBy() != null && line.first().waived() == null)
                .mapToInt(line -> line.findings().size())
                .sum();
    }

    /** Whether there is anything to correct, to improve or to explain. */
    boolean hasLines() {
        return document.lines().stream().anyMatch(line -> !line.isExcused());
    }

    boolean hasWaived() {
        return document.lines().stream().anyMatch(line -> line.first().waived() != null);
    }

    private Stream<FindingLine> stream(@Nullable Project project) {
        String id = project == null ? null : project.id();
        return document.lines().stream().filter(line -> {
            Project other = line.project();
            return id == null ? other == null : other != null && id.equals(other.id());
        });
    }
}
