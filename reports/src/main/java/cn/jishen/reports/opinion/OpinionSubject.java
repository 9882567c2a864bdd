package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Rule;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.Worst;
import cn.jishen.reports.text.Characters;
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
    /** A name that is longer is cut, so that a letter stays one. */
    private static final int NAME = 80;

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
                ? ParagraphPiece.blank(Sentence.UNIT.say())
                : ParagraphPiece.of(Characters.shortened(OfficialProse.bare(name), NAME));
    }

    /** “2026年度”; empty where the file does not say. */
    String year() {
        Integer year = disclosure().year();
        return year == null ? "" : Sentence.YEAR.say(year);
    }

    /** 关于××2026年度项目支出绩效目标的审核意见. */
    String title() {
        return Sentence.TITLE_BEGIN.say() + department().text() + year() + Sentence.TITLE_END.say();
    }

    /** The lines of a project, or of the document for null, that speak for themselves. */
    List<FindingLine> lines(@Nullable Project project) {
        return stream(project).filter(line -> !line.isExcused()).toList();
    }

    /** What a rule finds; its class where the catalogue does not have it. */
    String ruleName(String id) {
        Rule rule = content.rules().of(id);
        if (rule != null) {
            return rule.name();
        }
        return document.lines().stream()
                .filter(line -> line.rule().equals(id))
                .map(line -> content.rules().className(line.first().defectClass()))
                .findFirst()
                .orElse(id);
    }

    /** What people know a project by; with 单位 where its table is printed for one. */
    static String title(Scored scored) {
        return title(scored.title(), scored.project().part());
    }

    /** The same of a line's project; 文件整体 for a line on the document. */
    static String title(FindingLine line) {
        Project project = line.project();
        return project == null ? Sentence.WHOLE.say() : title(project.title(), project.part());
    }

    private static String title(String title, @Nullable String part) {
        String bare = Characters.shortened(OfficialProse.bare(title), NAME);
        return "单位".equals(part) ? Sentence.UNIT_PART.say(bare) : bare;
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
