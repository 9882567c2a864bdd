package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintsTest {
    @Test
    void tablePrintedTwice_isAuditedOnceUnderTheDepartment() {
        assertThat(kept(print("A1", "单位", "12", "按台账"), print("A1#2", "部门", "12", "按台账")))
                .containsExactly("A1#2");
    }

    @Test
    void tablePrintedTwiceWithoutPart_isAuditedInItsFirstPrint() {
        assertThat(kept(print("A1", null, "12", "按台账"), print("A1#2", null, "12", "按台账")))
                .containsExactly("A1");
    }

    @Test
    void printsThatDifferInSpacesOnly_areTheSame() {
        assertThat(kept(print("A1", "部门", "12", "按台账"), print("A1#2", "单位", "12.00", "按 台\n账")))
                .containsExactly("A1");
    }

    @Test
    void printsThatDiffer_areBothAudited() {
        assertThat(kept(print("A1", "部门", "12", "按台账"), print("A1#2", "单位", "12", "按清单")))
                .containsExactly("A1", "A1#2");
        assertThat(kept(print("A1", "部门", "12", "按台账"), print("A1#2", "单位", "13", "按台账")))
                .containsExactly("A1", "A1#2");
    }

    @Test
    void tablesWithoutCode_areAllAudited() {
        assertThat(kept(print("", "部门", "12", "按台账"), print("", "单位", "12", "按台账")))
                .hasSize(2);
    }

    @Test
    void differentProjects_keepTheOrderOfTheDocument() {
        assertThat(kept(print("B2", "单位", "12", "按台账"), print("A1", "部门", "12", "按台账")))
                .containsExactly("B2", "A1");
    }

    private static List<String> kept(Project... projects) {
        return RepeatedPrints.toAudit(List.of(projects)).stream()
                .map(Project::id)
                .toList();
    }

    private static Project print(String id, String part, String budget, String description) {
        List<Indicator> rows = List.of(Samples.row(id, 1, "数量指标", description));
        return Samples.project(id, part, "完成监测", Money.ofWan(budget), rows);
    }
}
