package cn.jishen.audit.drl;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.rules.catalogue.RuleFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrlCheckTest {
    private static final KnownNames NAMES = ShippedNames.all();
    private static final String FILE = "rules/completeness/W02.drl";

    @Test
    void filesThatAreShipped_haveNoMistakes() {
        DrlCheck check = new DrlCheck(NAMES);
        Mistakes mistakes = new Mistakes();

        ShippedNames.files().forEach(file -> check.check(file, mistakes));
        check.check(new DataFile("rules/base/package.drl", RuleFiles.shipped().sharedHead(), false), mistakes);

        assertThat(ShippedNames.files()).hasSizeGreaterThan(100);
        assertThat(mistakes.all()).isEmpty();
    }

    @Test
    void bracketThatIsMissing_isToldWhereItWasOpened() {
        assertThat(told("VALUE, $行.value(), \"不涉及\"", "VALUE, $行.value(, \"不涉及\""))
                .contains(FILE + " 第15行：“raise(”的括号没有合上\n建议：在它的内容之后补上“)”");
        assertThat(told("about == $行, $不涉及 : words)", "about == $行, $不涉及 : words"))
                .containsExactly(FILE + " 第13行：“Inferred(”的括号没有合上\n建议：在它的内容之后补上“)”");
        assertThat(told("$不涉及 : words)", "$不涉及 : words))"))
                .containsExactly(FILE + " 第13行：“)”后面多了一个“)”\n建议：删去它，或补上与它配对的“(”");
    }

    @Test
    void chineseQuotes_areNamed() {
        assertThat(told("\"不涉及行\"", "“不涉及行”"))
                .containsExactly(FILE + " 第13行：字符串“不涉及行”用中文引号括了起来\n建议：字符串用半角的双引号（\"）括起来，里面的引文才用中文引号");
    }

    @Test
    void quoteThatDoesNotClose_isAllThatIsTold() {
        assertThat(told("name == \"不涉及行\"", "name == \"不涉及行"))
                .containsExactly(FILE + " 第13行：引号没有配对：“\"不涉及行, about == $行, $不涉及 : words)”"
                        + "\n建议：在字符串的末尾补上半角的双引号（\"）；里面的引文用中文引号；长文字换行写成 \"…\" + \"…\"");
    }

    @Test
    void fullWidthSigns_areNamedWithTheRightOnes() {
        assertThat(told("about == $行,", "about == $行，"))
                .containsExactly(FILE + " 第13行：写了全角的“，”\n建议：改成半角的“,”；引号里的文字不用改");
        assertThat(told("number != 0", "number != ０")).containsExactly(FILE + " 第12行：“０”里有全角的字母或数字\n建议：改成半角的“0”");
        assertThat(told("raise(kcontext", "　raise（kcontext"))
                .containsExactly(
                        FILE + " 第15行：写了全角的空格\n建议：改成半角的空格；引号里的文字不用改", FILE + " 第15行：写了全角的“（”\n建议：改成半角的“(”；引号里的文字不用改");
    }

    @Test
    void wordsOfTheRuleThatAreMissing_areNamed() {
        assertThat(told("\nwhen\n", "\n"))
                .containsExactly(FILE + " 第3行：规则“W02 “不涉及”却填指标值”没有“when”\n建议：补上“when”；条件写在“when”和“then”之间");
        assertThat(told("\nthen\n", "\n"))
                .contains(FILE + " 第3行：规则“W02 “不涉及”却填指标值”没有“then”\n建议：补上“then”；结果写在“then”和“end”之间");
        assertThat(told("\nend", "\n"))
                .containsExactly(FILE + " 第3行：规则“W02 “不涉及”却填指标值”没有“end”\n建议：补上“end”；每条规则以单独一行“end”结束");
        assertThat(told("package cn.jishen.rules;", ""))
                .containsExactly(FILE + " 第1行：开头没有“package”一行\n建议：在第一条规则之前加一行 package cn.jishen.rules;");
        assertThat(told("package cn.jishen.rules;", "package com.example;"))
                .containsExactly(FILE + " 第1行：“package com.example;”不是规则所在的包\n建议：改成 package cn.jishen.rules;");
    }

    @Test
    void namesThatAreMisspelt_getTheNearest() {
        assertThat(in("relevance/X12.drl", "参数.count(\"雷同最少行数\")", "参数.count(\"雷同最小行数\")"))
                .first()
                .isEqualTo("rules/relevance/X12.drl 第13行：没有名为“雷同最小行数”的参数\n建议：改成“雷同最少行数”“全表同值·行数”“部门间雷同最少行数”之一");
        assertThat(in("relevance/X11b.drl", "name.has(\"处罚一类\"", "name.has(\"处罚类\""))
                .first()
                .asString()
                .startsWith("rules/relevance/X11b.drl 第13行：没有名为“处罚类”的词表\n建议：改成“处罚一类”“");
        assertThat(in("relevance/X12.drl", "写法.of(\"补数量\"", "写法.of(\"补数\""))
                .first()
                .asString()
                .contains("：没有名为“补数”的写法的场合\n建议：改成“补数量”");
        assertThat(in("feasibility/S08.drl", "写法.of(\"依据·\" +", "写法.of(\"依剧·\" +"))
                .first()
                .asString()
                .contains("：没有以“依剧·”开头的写法的场合\n建议：改成“依据");
        assertThat(told("target.numeric", "target.numerc"))
                .containsExactly(FILE + " 第12行：没有“numerc”这个属性或方法\n建议：改成“numeric”“number”“name”之一");
        assertThat(told("$行 : RowReading(", "$行 : RowReeding("))
                .containsExactly(FILE + " 第12行：没有“RowReeding”这种事实、函数或常量\n建议：改成“RowReading”“Mending”“TextReading”之一");
        assertThat(told("Inferred(name == \"不涉及行\"", "Inferred(name == \"不涉急行\""))
                .containsExactly(FILE + " 第13行：没有名为“不涉急行”的推定\n建议：改成“不涉及行”“分项行”“总额行”之一");
        assertThat(told("about == $行", "about == $航"))
                .containsExactly(FILE + " 第13行：规则“W02 “不涉及”却填指标值”里没有“$航”这个变量\n建议：改成“$行”“$不涉及”之一");
    }

    @Test
    void annotations_areHeldToTheCatalogue() {
        assertThat(told("@建议(", "@建义("))
                .containsExactly(
                        FILE + " 第3行：缺少注解 @建议\n建议：在第一条规则的“when”之前补上，写成 @名称(\"…\")",
                        FILE + " 第8行：没有“@建义”这种注解\n建议：改成“建议”");
        assertThat(told("@级别(\"错误\")", "@级别(\"严重\")")).containsExactly(FILE + " 第4行：没有“严重”这个级别\n建议：改成这些之一：提示、警告、错误");
        assertThat(told("@级别(\"错误\")", ""))
                .containsExactly(FILE + " 第3行：规则“W02 “不涉及”却填指标值”缺少注解 @级别"
                        + "\n建议：每条规则各写自己的 @级别(\"错误\")、@级别(\"警告\") 或 @级别(\"提示\")");
        assertThat(told("\"NA-CONTRADICTION\"", "\"NA-CONTRADICTON\""))
                .first()
                .asString()
                .startsWith(FILE + " 第4行：没有“NA-CONTRADICTON”这个问题类别\n建议：改成“NA-CONTRADICTION”");
        assertThat(told("@依据(\"WZ YTH\")", "@依据(\"WZ YTK\")"))
                .first()
                .asString()
                .startsWith(FILE + " 第4行：没有“YTK”这个依据\n建议：改成“YTH”");
        assertThat(told("@审核项(\"W1\")", "@审核项(\"V1\")"))
                .first()
                .asString()
                .startsWith(FILE + " 第4行：没有“V1”这个审核项\n建议：改成“K1”“S1”“W1”之一");
        assertThat(told("@编号(\"W02\")", "@编号(\"W12\")"))
                .containsExactly(FILE + " 第4行：编号“W12”与文件名“W02”不同\n建议：改成 @编号(\"W02\")，或给文件改名");
        assertThat(told("@编号(\"W02\")", "@编号(W02)"))
                .contains(FILE + " 第4行：@编号 的内容不是一段用引号括起来的文字\n建议：写成 @编号(\"…\")，里面的引文用“”");
    }

    @Test
    void placeholderWithoutValue_isToldWithThoseThatHaveOne() {
        assertThat(told("{不涉及}", "{不涉}"))
                .containsExactly(FILE + " 第7行：@问题 里的 {不涉} 在规则“W02 “不涉及”却填指标值”中没有值，"
                        + "有值的是：不涉及、二级、依据、值、原文、名称、描述、行、项目、预算"
                        + "\n建议：改成“不涉及”，或在 raise(…) 末尾加上 \"不涉\", 值");
        assertThat(told("“{值}”", "“{值”")).first().asString().contains(" 第7行：@问题 里有不成对或全角的花括号：");
        assertThat(told("\"不涉及\", $不涉及, ", "\"不涉及\", "))
                .first()
                .asString()
                .contains(" 第15行：规则“W02 “不涉及”却填指标值”的 raise 里占位与值不成对\n");
    }

    @Test
    void twoRulesOfOneName_areToldWithBothPlaces() {
        DrlCheck check = new DrlCheck(NAMES);
        Mistakes mistakes = new Mistakes();
        DataFile file = ShippedNames.file("base/not-ecological.drl");

        check.check(file, mistakes);
        check.check(new DataFile("rules/base/another.drl", file.text(), false), mistakes);

        assertThat(mistakes.all())
                .extracting(Mistake::print)
                .containsExactly("rules/base/another.drl 第4行：规则名“推定 与生态无关”在 rules/base/not-ecological.drl 第4行已经用了"
                        + "\n建议：换一个名字；同名的规则后一条会顶掉前一条");
    }

    @Test
    void patternThatMayNeverEnd_isSentToTheWordLists() {
        assertThat(in("base/slogan.drl", "name.has(\"逗号\")", "level3 matches \"(a+)+b\""))
                .containsExactly("rules/base/slogan.drl 第10行：正则式“(a+)+b”重复一个括号，可能永远算不完"
                        + "\n建议：把它写进词表（行首加“~”），用 name.has(\"表名\") 来查");
        assertThat(in("base/slogan.drl", "name.has(\"逗号\")", "level3 matches \".*[，,.*\""))
                .first()
                .asString()
                .startsWith("rules/base/slogan.drl 第10行：正则式“.*[，,.*”有“[”没有“]”");
    }

    @Test
    void patternOfWhatWasNotRead_isTold() {
        assertThat(told("$行 : RowReading(", "$行 : Indicator("))
                .containsExactly(FILE + " 第12行：规则看不到“Indicator”，看到的是读过的“RowReading”"
                        + "\n建议：写成“RowReading(…)”；词表.in(\"表\", level3) 写成 name.has(\"表\")，见 rules/README.md");
    }

    private static List<String> told(String right, String wrong) {
        return in("completeness/W02.drl", right, wrong);
    }

    /** What is told of a shipped file in which the first of some words is replaced. */
    private static List<String> in(String path, String right, String wrong) {
        DataFile file = ShippedNames.file(path);
        assertThat(file.text()).contains(right);
        int at = file.text().indexOf(right);
        String text = file.text().substring(0, at) + wrong + file.text().substring(at + right.length());
        Mistakes mistakes = new Mistakes();
        new DrlCheck(NAMES).check(new DataFile(file.path(), text, false), mistakes);
        return mistakes.all().stream().map(Mistake::print).toList();
    }
}
