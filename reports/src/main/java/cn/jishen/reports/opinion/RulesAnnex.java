package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.Rule;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.opinion.Block.Column;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 所引规则及依据: a row for each rule that the opinion cites; a basis whose wording was not seen is marked 待核实. */
final class RulesAnnex {
    static final String TITLE = "所引规则及依据";

    private static final List<Column> COLUMNS = List.of(
            new Column("编号", 640, true),
            new Column("规则", 1700, false),
            new Column("审核要求", 3600, false),
            new Column("依据", 2904, false));

    private RulesAnnex() {}

    /** Nothing where no rule of the catalogue is cited. */
    static List<Annex> of(OpinionSubject matter) {
        Set<String> cited = matter.document().lines().stream()
                .filter(line ->
                        line.first().suppressedBy() == null || line.first().waived() != null)
                .map(FindingLine::rule)
                .collect(Collectors.toSet());
        List<List<String>> rows = matter.content().run().audit().rules().stream()
                .filter(rule -> cited.contains(rule.id()))
                .map(RulesAnnex::row)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Annex(TITLE, new Block.Table(COLUMNS, rows), "注：标注“待核实”的，尚未见到载明所引内容的材料，引用前请核对文件原文。"));
    }

    private static List<String> row(Rule rule) {
        return List.of(rule.id(), rule.name(), OfficialProse.sentence(rule.requirement()), rule.basisText());
    }
}
