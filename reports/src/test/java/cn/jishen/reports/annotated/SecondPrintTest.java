package cn.jishen.reports.annotated;

import static cn.jishen.reports.annotated.SmallFiles.docx;
import static cn.jishen.reports.annotated.SmallFiles.paragraph;
import static cn.jishen.reports.annotated.SmallFiles.row;
import static cn.jishen.reports.annotated.SmallFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.reports.annotated.remark.Placement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is printed for the department and for its unit is audited once and changed in both places. */
class SecondPrintTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void bothPrints_areChangedAlike() throws IOException {
        String table = table(row("试剂费", "≥26.5万元"));
        Path file = SmallFiles.write(folder, docx(table + paragraph("单位") + table));
        SmallFiles.Copy copy = SmallFiles.copy(file, audit());

        assertThat(copy.placed()).isEqualTo(new Placement(1, 1, 2, 0, 0));
        assertThat(Marked.of(copy.bytes()).accepted().rows()).containsExactly("试剂费|≤26.5万元", "试剂费|≤26.5万元");
    }

    private static DocumentAudit audit() {
        Project audited = project("P1", 1);
        Disclosure facts = Disclosure.nothing("pump.docx", "00", List.of()).with(List.of(audited, project("P1#2", 2)));
        WeighedFinding finding = new WeighedFinding(
                new Finding(
                        "S04",
                        "COST-FLOOR",
                        Severity.ERROR,
                        null,
                        "P1",
                        1,
                        Field.VALUE,
                        "≥26.5万元",
                        "问题",
                        "建议",
                        "依据",
                        place(1).of(Field.VALUE),
                        new Mending.Replace("≥26.5万元", "≤26.5万元")),
                null,
                true,
                null);
        ScoreSheet score =
                new ScoreSheet(BigDecimal.ZERO, BigDecimal.ZERO, null, "没有一个审核项可以判定", List.of(), false, List.of());
        return new DocumentAudit(facts, Map.of(audited.id(), score), List.of(finding), List.of(), List.of(), List.of());
    }

    private static Project project(String id, int table) {
        Indicator row =
                Indicator.of(id, 1, "产出指标", "成本指标", "试剂费", null, "≥26.5万元", null, place(table), Grammar.shipped());
        return new Project(
                id, null, "P1", "水质检测", null, null, null, null, null, null, List.of(row), true, place(table));
    }

    private static Places place(int table) {
        Location name = Location.inTable(null, List.of(table), 1, 1);
        Location value = Location.inTable(null, List.of(table), 1, 2);
        return new Places(name, Map.of(Field.NAME, name, Field.VALUE, value));
    }
}
