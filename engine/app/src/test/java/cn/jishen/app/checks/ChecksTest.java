package cn.jishen.app.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.Auditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    private static final Auditor AUDITOR = Auditor.load(Checks.DAY);

    @TempDir
    Path folder;

    @Test
    void expectationThatIsMet_holds() throws IOException {
        assertThat(run("""
                  场景: 年底只到九成五
                    假如支出计划
                      | 3月底 | 6月底 | 10月底 | 12月底 |
                      | 20% | 45% | 70% | 95% |
                    当审核
                    那么在项目上报K01b，级别“错误”
                """)).singleElement().satisfies(result -> {
            assertThat(result.holds()).isTrue();
            assertThat(result.scenario()).isEqualTo("年底只到九成五");
            assertThat(result.line()).isEqualTo(3);
        });
    }

    @Test
    void ruleThatIsTakenAway_turnsTheCheckRed() throws IOException {
        Path file = write("""
                  场景: 年底只到九成五
                    假如支出计划
                      | 3月底 | 6月底 | 10月底 | 12月底 |
                      | 20% | 45% | 70% | 95% |
                    当审核
                    那么在项目上报K01b，级别“错误”
                """);
        Checks checks = Checks.in(List.of(file));
        assertThat(checks.run(AUDITOR)).allMatch(CheckResult::holds);
        assertThat(checks.run(AUDITOR.without(name -> name.startsWith("K01b")))).noneMatch(CheckResult::holds);
    }

    @Test
    void scenario_knowsNothingOfTheOneBefore() throws IOException {
        assertThat(run("""
                  场景: 年底只到九成五
                    假如支出计划
                      | 3月底 | 6月底 | 10月底 | 12月底 |
                      | 20% | 45% | 70% | 95% |
                    当审核
                    那么在项目上报K01b，级别“错误”

                  场景: 没有计划
                    当审核
                    那么不报K01b
                """)).hasSize(2).allMatch(CheckResult::holds);
    }

    @Test
    void undefinedStep_namesTheNearest() throws IOException {
        assertThat(run("""
                  场景: 错字
                    假如支出划计
                      | 3月底 |
                      | 20% |
                    当审核
                    那么不报W02
                """))
                .singleElement()
                .extracting(CheckResult::problem)
                .asString()
                .startsWith("第4行 假如支出划计\n  没有这样的步骤\n  建议：改成最接近的一步：支出计划；");
    }

    @Test
    void scenarioWithoutExpectation_doesNotHold() throws IOException {
        assertThat(run("""
                  场景: 只审不看
                    当审核
                """))
                .singleElement()
                .extracting(CheckResult::problem)
                .asString()
                .contains("没有“那么”");
    }

    @Test
    void columnThatIsNotKnown_listsTheKnown() throws IOException {
        assertThat(run("""
                  场景: 列名写错
                    假如指标行
                      | 名称 |
                      | 巡查次数 |
                    当审核
                    那么不报W02
                """))
                .singleElement()
                .extracting(CheckResult::problem)
                .asString()
                .contains("“名称”不认识", "三级指标");
    }

    @Test
    void tableThatIsMissing_isSaidInChinese() throws IOException {
        assertThat(run("""
                  场景: 忘了表格
                    假如指标行
                    当审核
                    那么不报W02
                """))
                .singleElement()
                .extracting(CheckResult::problem)
                .asString()
                .startsWith("第4行 假如指标行\n  这一步下面没有表格\n  建议：照这个例子写：\n  假如指标行\n    | 二级指标 |");
    }

    @Test
    void fileThatIsNoGherkin_isAResultWithTheLine() throws IOException {
        assertThat(run("  场景: 一\n    当审核\n    胡乱一行\n")).singleElement().satisfies(result -> {
            assertThat(result.isOfFile()).isTrue();
            assertThat(result.line()).isEqualTo(5);
            assertThat(result.problem()).startsWith("第5行“胡乱一行”不认识\n  建议：");
        });
    }

    @Test
    void emptyFile_isAResultThatDoesNotHold() throws IOException {
        Path file = Files.writeString(folder.resolve("空.feature"), "");
        assertThat(Checks.run(List.of(file), AUDITOR))
                .singleElement()
                .matches(result -> result.isOfFile() && result.outcome() == Outcome.MISWRITTEN);
    }

    @Test
    void auditThatBreaks_isNoPassAndNoMistakeOfTheCheck() throws IOException {
        Path file = write("""
                  场景: 没有问题
                    当审核
                    那么不报W02
                """);
        assertThat(Checks.in(List.of(file)).run(AUDITOR.rules(), AUDITOR.grammar(), disclosure -> {
                    throw new IllegalStateException("坏了");
                }))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.outcome()).isEqualTo(Outcome.BROKEN);
                    assertThat(result.problem()).contains("第4行", "坏了");
                });
    }

    private List<CheckResult> run(String scenarios) throws IOException {
        return Checks.run(List.of(write(scenarios)), AUDITOR);
    }

    private Path write(String scenarios) throws IOException {
        return Files.writeString(
                folder.resolve("a.feature"), "# language: zh-CN\n功能: 试\n" + scenarios.replaceAll("(?m)^  ", "  "));
    }
}
