package cn.jishen.reports.annotated.remark;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Group;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a copy says, in the order of the problem list. A finding that another explains is named under its cause; one
 * that a waiver covers is not said; of one rule on several rows each row has its remark, the first with the basis.
 */
public final class Remarks {
    /** A file that could hardly be read must not be buried under what was not read. */
    private static final int MOST_OPEN = 20;

    private static final String SAME = "两处内容相同，只审一处，问题见那一处的批注；能直接改的，两处都已标出修订。请两处一并修改，以免互相矛盾。";

    private final Content content;
    private final Twins twins;
    private final List<Remark> all = new ArrayList<>();

    private Remarks(Content content, Twins twins) {
        this.content = content;
        this.twins = twins;
    }

    /** Of one document of a run. */
    public static Remarks of(Run run, DocumentAudit audit) {
        Audit alone = run.audit().alone(audit);
        Content content = Content.of(new Run(alone, run.time(), run.programVersion()));
        Map<@Nullable Project, List<FindingLine>> byProject = new LinkedHashMap<>();
        content.open(0)
                .lines()
                .forEach(line -> byProject
                        .computeIfAbsent(line.project(), p -> new ArrayList<>())
                        .add(line));
        Remarks remarks = new Remarks(content, Twins.of(audit));
        byProject.values().forEach(lines -> Group.of(lines).forEach(remarks::add));
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

    private void add(Group group) {
        FindingLine line = group.cause();
        if (line.first().waived() != null) {
            return;
        }
        for (int i = 0; i < line.findings().size(); i++) {
            WeighedFinding finding = line.findings().get(i);
            List<String> told = new ArrayList<>();
            told.add("【" + finding.severity().label() + "】" + content.ruleTitle(finding.rule()));
            told.add(finding.message());
            if (!finding.suggestion().isBlank()) {
                told.add("建议：" + finding.suggestion());
            }
            if (i == 0) {
                if (!finding.basis().isBlank()) {
                    told.add("依据：" + finding.basis());
                }
                if (line.findings().size() > 1) {
                    told.add("本项目第" + line.rows() + "行都有这一问题。");
                }
            }
            String effects = effects(group, finding, i == 0);
            if (!effects.isEmpty()) {
                told.add("随之解决：" + effects);
            }
            add(new Remark(finding, line.project(), place(finding, line.project()), told));
        }
    }

    private void add(Unreviewed open) {
        add(new Remark(null, null, open.location(), List.of("【未审】" + open.what(), open.why())));
    }

    private void add(Project twin) {
        add(new Remark(null, null, twin.places().of(Field.NAME), List.of("【说明】同一项目的表在文件中有两处", SAME)));
    }

    private void add(Remark remark) {
        List<String> clean = remark.told().stream()
                .flatMap(text -> Characters.printable(text).lines())
                .filter(text -> !text.isBlank())
                .toList();
        all.add(new Remark(remark.finding(), remark.project(), remark.place(), clean));
    }

    /** The rules that speak of this row only because of the finding; at the first one also those of other rows. */
    private String effects(Group group, WeighedFinding cause, boolean first) {
        TreeSet<String> rules = new TreeSet<>();
        for (FindingLine line : group.effects()) {
            for (WeighedFinding effect : line.findings()) {
                boolean ownRow = group.cause().hasRow(effect.row());
                boolean here = ownRow ? Objects.equals(effect.row(), cause.row()) : first;
                if (here && effect.waived() == null) {
                    rules.add(effect.rule());
                }
            }
        }
        return rules.stream().map(content::ruleTitle).collect(Collectors.joining("；"));
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
