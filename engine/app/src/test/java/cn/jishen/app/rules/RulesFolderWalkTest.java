package cn.jishen.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an expert does with a rules folder, step by step, on the whole program. */
class RulesFolderWalkTest {
    private static final String SAMPLE = "../../features/samples/water-bureau-bad.docx";
    private static final String PLAN = """
            # language: zh-CN
            功能: 试

              场景: 上半年安排了四分之一
                假如支出计划
                  | 3月底 | 6月底 | 10月底 | 12月底 |
                  | 10%%   | 25%%   | 70%%     | 100%%    |
                当审核
                那么%s

              场景: 按季均分
                假如支出计划
                  | 3月底 | 6月底 | 10月底 | 12月底 |
                  | 25%%   | 50%%   | 75%%     | 100%%    |
                当审核
                那么报%s
                  | 级别 |
                  | %s |
            """;

    private static final String RAISED = "报K03\n      | 级别 |\n      | 警告 |";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void export() {
        folder = temp.resolve("规则");
        Session exported = Session.runShipped("rules", "export", folder.toString());
        assertThat(exported.status()).as(exported.err()).isZero();
    }

    @Test
    void exportedFolder_givesTheSameBytes() {
        String[] audit = {"audit", SAMPLE, "--format", "json"};

        assertThat(Session.runShipped(with(audit)).out())
                .isEqualTo(Session.runShipped(audit).out());
        assertThat(Session.runShipped("rules", "diff", "自带", folder.toString()).out())
                .isEqualTo("没有差别\n");
    }

    @Test
    void exportIntoAFolderThatIsNotEmpty_isRefused() {
        Session again = Session.runShipped("rules", "export", folder.toString());

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("已经在了，里面有东西\n建议：");
    }

    @Test
    void changedThreshold_holdsWithoutABuild() throws IOException {
        assertThat(verify(PLAN.formatted(RAISED, "K02", "提示")).status()).isZero();

        append("parameters/thresholds.csv", "支出后置·下限,20,%,2026-01-01,某市通知,到6月底的累计支出应不低于\n");

        assertThat(verify(PLAN.formatted("不报K03", "K02", "提示")).status()).isZero();
        assertThat(Session.runShipped("rules", "diff", "自带", folder.toString()).out())
                .startsWith("改动 参数表 parameters/thresholds.csv\n  + 第")
                .contains("支出后置·下限,20,%,2026-01-01,某市通知");
    }

    @Test
    void changedWord_holdsWithoutABuild() throws IOException {
        String check = """
                # language: zh-CN
                功能: 试

                  场景: 依据是地方的泛称
                    假如指标行
                      | 三级指标 | 指标值 | 依据 |
                      | 清淤长度 | ≥3公里 | 老规矩 |
                    当审核
                    那么%s
                """;
        assertThat(verify(check.formatted("不报S08")).status()).isZero();

        append("words/generic-basis.txt", "老规矩\n");

        assertThat(verify(check.formatted("报S08\n      | 级别 |\n      | 警告 |")).status())
                .isZero();
    }

    @Test
    void changedUnit_isReadInChecks() throws IOException {
        String check = """
                # language: zh-CN
                功能: 试

                  场景: 地方的单位，与目标里的数不符
                    假如项目
                      | 绩效目标 | 完成堆肥5箩筐子，改良耕地 |
                    并且指标行
                      | 三级指标 | 指标值 |
                      | 堆肥数量 | ≥3箩筐子 |
                    当审核
                    那么%s
                """;
        assertThat(verify(check.formatted("不报X01")).status()).isZero();

        append("grammar/units.csv", "箩筐子,计数,1,,,\n");

        Session session = verify(check.formatted("报X01\n      | 原文 |\n      | 5箩筐子 |"));
        assertThat(session.status()).as(session.out()).isZero();
    }

    @Test
    void addedWordOfAHead_isReadWithoutABuild() throws IOException {
        Path file = Files.writeString(temp.resolve("事项.html"), """
                <table><tr><td>惠民事项</td><td colspan=3>口袋公园建设</td></tr>
                <tr><td>预算数</td><td colspan=3>96.5万元</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>建成公园</td><td>≥4处</td></tr></table>
                """);
        assertThat(Session.runShipped(with("facts", file.toString())).out()).doesNotContain("\"name\": \"口袋公园建设\"");

        append("layouts/heads.csv", "项目名称,惠民事项\n");

        assertThat(Session.runShipped(with("facts", file.toString())).out()).contains("\"name\": \"口袋公园建设\"");
    }

    @Test
    void changedRuleAndOneThatIsAdded_holdWithoutABuild() throws IOException {
        String k02 = "rules/feasibility/K02.drl";
        edit(k02, "@级别(\"提示\")", "@级别(\"警告\")");
        String added =
                Files.readString(folder.resolve(k02)).replace("K02", "K91").replace("PLAN-UNIFORM", "LOCAL-EVEN");
        Files.writeString(folder.resolve("rules/feasibility/K91.drl"), added);
        append("parameters/classes.csv", "LOCAL-EVEN,本地均分\n");

        assertThat(verify(PLAN.formatted(RAISED, "K02", "警告")).status()).isZero();
        assertThat(verify(PLAN.formatted(RAISED, "K91", "警告")).status()).isZero();
        assertThat(Session.runShipped(with("rules", "K91")).out()).contains("K91 机械均分", "LOCAL-EVEN");
    }

    @Test
    void profile_switchesOffAndChangesForItsYears() throws IOException {
        append("profile.csv", "K03,否,,,2026-,,\nK02,,错误,0.5,2025,,\nK02,,警告,,2026,,\n");

        Session session = verify(PLAN.formatted("不报K03", "K02", "警告"));

        assertThat(session.status()).as(session.out() + session.err()).isZero();
    }

    @Test
    void settingsFile_namesTheFolder() throws IOException {
        Files.writeString(temp.resolve(Settings.FILE), "rules=规则\n");

        assertThat(Settings.rules(List.of(temp.resolve("nowhere"), temp)).folder())
                .isEqualTo(temp.resolve("规则"));
        assertThat(Settings.rules(List.of(temp.resolve("nowhere"))).folder()).isNull();
    }

    @Test
    void everythingThatIsWrong_isToldAtOnceAndNothingIsUsed() throws IOException {
        int next =
                Files.readAllLines(folder.resolve("parameters/thresholds.csv")).size() + 1;
        append("parameters/thresholds.csv", "支出后置·下限，20，%，2026-01-01，试，试\n会议标准,５万,元,2026-01-01,试,试\n");
        append("words/generic-basis.txt", "~(上级\n");
        edit("words/one-off.txt", "# 名称：一次性任务", "# 名称：一次性的任务");
        edit("rules/feasibility/K02.drl", "isEven(参数.of(\"金额容差\")))", "isEven(参数.of(\"金额容羞\"))");
        edit("rules/feasibility/K03.drl", "\"上半年\", Share", "“上半年”, Share");
        edit("rules/feasibility/S08.drl", "!basis.has(\"可查依据\")", "Runtime.getRuntime() != null");
        edit("rules/completeness/W06.drl", "{描述}", "{描术}");
        Files.writeString(folder.resolve("parameters/treshold.csv"), "名称,值\n");
        append("profile.csv", "K99,否,,,,,\n");

        Session session = Session.runShipped(with("audit", SAMPLE, "--format", "json"));

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .startsWith("规则文件有 ")
                .contains("全部改好之前，这些规则文件一处也没有采用")
                .contains("parameters/thresholds.csv 第" + next + "行：有 1 栏，应有 6 栏\n建议：各栏之间的全角逗号“，”改成半角的“,”")
                .contains("“值”一栏的“５万”不是数\n建议：写成半角的“5”")
                .contains("parameters/treshold.csv：没有这样的规则文件\n建议：改成“parameters/thresholds.csv”")
                .contains("profile.csv 第7行：“编号”一栏的“K99”不认识\n建议：改成“K0")
                .contains("W06.drl 第7行：@问题 里的 {描术} 在规则“W06 描述照抄名称”中没有值", "\n建议：改成“描述”")
                .contains("K02.drl 第11行：“Progress(”的括号没有合上\n建议：在它的内容之后补上“)”")
                .contains("K02.drl 第11行：没有名为“金额容羞”的参数\n建议：改成“金额容差”")
                .contains("K02.drl 第10行：没有名为“一次性任务”的词表\n建议：改成“一次性的任务”")
                .contains("words/one-off.txt：没有词表“一次性任务”，自带的规则还要用它\n建议：名称改回“一次性任务”")
                .contains("K03.drl 第17行：字符串“上半年”用中文引号括了起来\n建议：")
                .contains("S08.drl 第10行：规则里不能用“Runtime”\n建议：")
                .contains("words/generic-basis.txt 第146行：正则式“(上级”有左括号没有右括号")
                .doesNotContain("Exception");
    }

    @Test
    void ruleThatFailsWhileRunning_failsAlone() throws IOException {
        append("words/generic-basis.txt", "~(值*)*(值*)*(值*)*(值*)*(值*)*(值*)*(值*)*(值*)*号\n");

        Session session = Session.runShipped(with("audit", SAMPLE, "--format", "json"));

        assertThat(session.out()).contains("\"rule\": \"K02\"");
    }

    private Session verify(String feature) throws IOException {
        Path file = Files.writeString(temp.resolve("try.feature"), feature);
        return Session.runShipped(with("verify", file.toString()));
    }

    private String[] with(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add("--rules");
        all.add(folder.toString());
        return all.toArray(String[]::new);
    }

    private void append(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.writeString(file, Files.readString(file) + text);
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
