package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.rules.catalogue.RuleFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompileErrorsTest {

    @Test
    void partOfTheLanguageThatIsMissing_isToldInChinese() {
        assertThat(told("Indicator(", ""))
                .containsExactly("T1.drl 第7行：规则“试”读到“end”读不下去" + "\n建议：看它前面是否少了词、逗号、运算符、括号，或“when”“then”“end”");
        assertThat(told("RowReading()", "end rule \"又\" when Indicator("))
                .first()
                .isEqualTo("T1.drl 第7行：文件写到末尾，还有没写完的规则或括号\n建议：补上缺的“)”或“end”");
        assertThat(told("Indicator(row >)", ""))
                .containsExactly("T1.drl 第4行：规则“试”读到“)”读不下去" + "\n建议：看它前面是否少了词、逗号、运算符、括号，或“when”“then”“end”");
    }

    @Test
    void propertyThatDoesNotExist_isToldWithTheNearestOfItsType() {
        assertThat(told("Indicator(target.knd == ValueKind.MONEY)", ""))
                .containsExactly("T1.drl 第4行：“target.knd”里，TargetValue 没有“knd”这个属性或方法\n建议：改成“kind”“unit”“money”之一");
    }

    @Test
    void factThatDoesNotExist_isToldWithTheNearest() {
        assertThat(told("RowReeding()", ""))
                .first()
                .isEqualTo("T1.drl 第4行：没有“RowReeding”这种事实\n建议：改成“RowReading”“Mending”“TextReading”之一");
    }

    @Test
    void variables_areToldWhereTheyStand() {
        assertThat(told("RowReading()\n $行 : ProjectReading()", ""))
                .first()
                .asString()
                .startsWith("T1.drl 第5行：变量“$行”定义了两次\n");
        assertThat(told("RowReading()\n not ProjectReading(id == $没有)", ""))
                .containsExactly("T1.drl 第5行：没有“$没有”这个变量\n建议：变量先在条件里写“$… : …”再用");
        assertThat(told("RowReading()", "insertLogical($无);"))
                .containsExactly("T1.drl 第6行：没有“$无”\n建议：变量先在条件里写“$… : …”再用");
    }

    @Test
    void consequenceThatDoesNotFit_isToldInChinese() {
        assertThat(told("RowReading()", "Money $m = \"x\";"))
                .containsExactly("T1.drl 第2行：要的是 Money，给的是 String\n建议：换成同一种值；函数给什么值见 rules/README.md");
        assertThat(told("RowReading()", "raise(kcontext, $行, VALUE);"))
                .first()
                .asString()
                .startsWith("T1.drl 第6行：“raise(…)”不能这样给值：给的是（RuleContext, RowReading, Field）\n");
        assertThat(told("RowReading()", "raise(kcontext, $行, VALUE, $行.value())"))
                .first()
                .asString()
                .contains("少了“;”");
    }

    @Test
    void weighingRule_isCompiledWithItsOwnHead() {
        String text = """
                package cn.jishen.rules.weighing;
                rule "试" when $超 : Candidate(costs) then insertLogical(Verdict.notCounted($超, Step.MERGED)); end
                """;

        assertThat(AddedRules.compile(RuleFiles.shipped(), Map.of("T1.drl", text))
                        .packages())
                .isNotEmpty();
    }

    private static List<String> told(String pattern, String statement) {
        String text = """
                package cn.jishen.rules;
                rule "试"
                when
                 $行 : %s
                then
                 %s
                end
                """.formatted(pattern, statement).stripTrailing();
        RuleDataException thrown = catchThrowableOfType(
                RuleDataException.class, () -> AddedRules.compile(RuleFiles.shipped(), Map.of("T1.drl", text)));
        assertThat(thrown).isNotNull();
        return thrown.mistakes().stream().map(Mistake::print).toList();
    }
}
