package cn.jishen.reports.annotated.remark;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Group;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a copy says, in the order of the problem list: one remark for each rule in each project, at the first of its
 * places. A finding that another explains is named under its cause; one that a waiver covers is not said. A basis is
 * told once in a file.
 */
public final class Remarks {
    /** A file that could hardly be read must not be buried under what was not read. */
    private static final int MOST_OPEN = 20;

    private static final String SAME = "两处内容相同，只审一处，问题见那一处的批注；能直接改的，两处都已标出修订。请两处一并修改，以免互相矛盾。";

    private final Content content;
    private final Twins twins;
    private final Set<String> cited = new HashSet<>();
    private final List<Remark> all = new ArrayList<>();
    private int doubts;

    private Remarks(Content content, Twins twins) {
        this.content = content;
        this.twins = twins;
    }

    /** Of one document of a run. */
    public static Remarks of(Run run, DocumentAudit audit, CommentScope scope) {
        Audit alone = run.audit().alone(audit);
        Content content = Content.of(new Run(alone, run.time(), run.programVersion()));
        Map<@Nullable Project, List<FindingLine>> byProject = new LinkedHashMap<>();
        content.open(0)
                .lines()
                .forEach(line -> byProject
                        .computeIfAbsent(line.project(), p -> new ArrayList<>())
                        .add(line));
        Remarks remarks = new Remarks(content, Twins.of(audit));
        byProject.forEach((project, lines) -> remarks.add(project, Group.of(lines), scope));
        List<Unreviewed> open = audit.unreviewed();
        open.stream().limit(MOST_OPEN).forEach(remarks::add);
        if (open.size() > MOST_OPEN) {
            String rest = "另有" + (open.size() - MOST_OPEN) + "项没有审到";
            remarks.add(new Unreviewed(rest, "建议：看审核报告的“未审事项”", Location.NOWHERE));
        }
        remarks.twins.unaudited().forEach(remarks::add);
        return remarks;
    }

    /** All of them, in the order of the problem list. */
    public List<Remark> all() {
        return List.copyOf(all);
    }

    /** The cells of tables that are printed twice. */
    public Twins twins() {
        return twins;
    }

    /** How many rules that only raise doubts are not told, counted by project. */
    public int doubts() {
        return doubts;
    }

    private void add(@Nullable Project project, List<Group> groups, CommentScope scope) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        Set<String> unsaid = new HashSet<>();
        for (Group group : groups) {
            FindingLine line = group.cause();
            if (line.first().waived() == null) {
                Topic topic = topics.computeIfAbsent(line.rule(), rule -> new Topic(project));
                for (WeighedFinding finding : line.findings()) {
                    if (scope.covers(finding.severity())) {
                        topic.add(finding);
                    } else {
                        unsaid.add(line.rule());
                    }
                }
                effects(group).forEach(topic::addEffect);
            }
        }
        Set<String> own = topics.keySet();
        topics.forEach((rule, topic) -> {
            if (!topic.isEmpty()) {
                unsaid.remove(rule);
                WeighedFinding first = topic.findings().get(0);
                List<String> told = topic.told(this::name, own, cited.add(rule) ? basis(first) : "");
                add(new Remark(topic.findings(), project, place(first, project), told));
            }
        });
        doubts += unsaid.size();
    }

    private static Stream<String> effects(Group group) {
        return group.effects().stream()
                .filter(line -> line.first().waived() == null)
                .map(FindingLine::rule);
    }

    private String name(String id) {
        Rule rule = content.rules().of(id);
        return rule == null ? id : rule.name();
    }

    private String basis(WeighedFinding finding) {
        String basis = content.rules().shortBasis(finding.rule());
        return basis == null ? finding.basis() : basis;
    }

    private void add(Unreviewed open) {
        add(new Remark(List.of(), null, open.location(), List.of("没有审到：" + open.what(), open.why())));
    }

    private void add(Project twin) {
        add(new Remark(List.of(), null, twin.places().of(Field.NAME), List.of("说明：同一项目的表在文件中有两处", SAME)));
    }

    private void add(Remark remark) {
        List<String> clean = remark.told().stream()
                .flatMap(text -> Characters.printable(text).lines())
                .filter(text -> !text.isBlank())
                .toList();
        all.add(new Remark(remark.findings(), remark.project(), remark.place(), clean));
    }

    /** The finding's cell; for one on a whole table the cell of the project's name. */
    private static Location place(WeighedFinding finding, @Nullable Project project) {
        Location place = finding.location();
        if (project == null || place.row() != null || place.paragraph() != null || place.cell() != null) {
            return place;
        }
        Location name = project.places().of(Field.NAME);
        return name.row() == null && name.cell() == null ? place : name;
    }
}
