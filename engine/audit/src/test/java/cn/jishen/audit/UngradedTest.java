package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UngradedTest {
    private static final Auditor AUDITOR = Auditor.load(LocalDate.of(2026, 1, 1));

    @Test
    void projectThatWasReadWhole_hasAGradeAndNoReason() {
        ScoreSheet sheet = score(with(Gap.NONE, 10));

        assertThat(sheet.grade()).isNotNull();
        assertThat(sheet.ungraded()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"NAME, 项目名称未读出", "BUDGET, 预算数未读出", "GOAL, 绩效目标未读出"})
    void fieldThatAGradeRestsOn_unread_leavesNoGrade(Field field, String reason) {
        ScoreSheet sheet = score(with(Gap.of(field), 10));

        assertThat(sheet.grade()).isNull();
        assertThat(sheet.ungraded()).isEqualTo(reason);
    }

    @Test
    void fieldThatNoGradeRestsOn_unread_leavesTheGrade() {
        assertThat(score(with(Gap.of(Field.OTHER_FUNDS), 10)).grade()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"10, 1, ''", "10, 2, 10个指标值中的2个未读出", "9, 1, 9个指标值中的1个未读出", "2, 2, 全部指标值未读出", "2, 5, 全部指标值未读出"})
    void valuesUnread_leaveNoGradeAboveATenth(int rows, int unread, String reason) {
        ScoreSheet sheet = score(with(Gap.ofValues(unread), rows));

        assertThat(sheet.ungraded()).isEqualTo(reason.isEmpty() ? null : reason);
        assertThat(sheet.grade() == null).isEqualTo(!reason.isEmpty());
    }

    @Test
    void reason_comesFirstAmongWhatIsUnreviewed() {
        DocumentAudit audit = audit(with(Gap.of(Field.BUDGET), 10));

        assertThat(audit.unreviewed().get(0).what()).endsWith("的等级");
        assertThat(audit.unreviewed().get(0).why()).startsWith("预算数未读出，不评等级\n建议：");
    }

    private static ScoreSheet score(Project project) {
        return Objects.requireNonNull(audit(project).scores().get(project.id()));
    }

    private static DocumentAudit audit(Project project) {
        return AUDITOR.audit(Samples.disclosure(project));
    }

    private static Project with(Gap gap, int rows) {
        List<Indicator> indicators = new ArrayList<>();
        while (indicators.size() < rows) {
            int number = indicators.size() + 1;
            indicators.add(Samples.row("P1", number, "数量指标", "第" + number + "断面"));
        }
        return Samples.project("P1", "掌握水质", indicators).with(indicators, gap);
    }
}
