package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.facts.value.unit.UnitKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables under grammar/ of a rules folder: what they change, and what an expert hears who gets one wrong. */
class GrammarFilesTest {
    private static final String UNITS = "单位,类别,系数,同义组,错写\n元,金额,1,,\n万元,金额,10000,,\n%,百分,1,,\n次,计数,1,,";

    @Test
    void shippedTables_haveNoMistakesAndSayWhereTheyComeFrom() {
        Mistakes mistakes = new Mistakes();

        Grammar.of(Grammar.files(), mistakes);

        assertThat(mistakes.all()).isEmpty();
        assertThat(Grammar.files().in("grammar"))
                .hasSize(10)
                .allSatisfy(
                        file -> assertThat(file.text()).startsWith("# 用途：").contains("\n# 来源：", "\n# 生效：2024-01-01\n"));
    }

    @Test
    void unitOfAFolder_isReadAndJudgedAsThatUnit() {
        Grammar own = with("units.csv", "扎,计数,1,扎,孔扎,", "捻,计数,1,扎,,");

        TargetValue read = own.target("≥30扎", false);

        assertThat(Grammar.shipped().target("≥30扎", false).unit())
                .extracting("kind")
                .isEqualTo(UnitKind.UNKNOWN);
        assertThat(read.unit()).extracting("name", "kind").containsExactly("扎", UnitKind.COUNT);
        assertThat(own.quantities("全年发放30扎种苗")).hasSize(1);
        assertThat(Grammar.shipped().quantities("全年发放30扎种苗")).isEmpty();
        assertThat(own.likeness(read, own.target("30捻", false))).isEqualTo(Likeness.SYNONYM);
        assertThat(own.target("30孔扎", false).isUnitMisspelt()).isTrue();
        assertThat(row(own, "种苗数", "≥30扎").target()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "comparators.csv, '不差于,前,≥', 不差于30个, COUNT",
        "date-words.csv, 秋收, 秋收, DEADLINE",
        "gaps.csv, '^待核$,整,', 待核, NO_NUMBER",
        "graded.csv, '是非,复核*无异议,', 复核后无异议, GRADED",
        "graded.csv, '分档,甲等;乙等,', 甲等/乙等, GRADED",
        "not-applicable.csv, '免填,整格,', 免填, NOT_APPLICABLE",
        "number-stops.csv, '五进五送,整,', 五进五送, WORDS"
    })
    void wordOfAFolder_changesHowAValueIsRead(String file, String line, String value, ValueKind kind) {
        assertThat(with(file, line).target(value, false).kind()).isEqualTo(kind);
    }

    @Test
    void wordsOfAFolder_reachComparatorsChangesMoneyAndCategories() {
        assertThat(with("comparators.csv", "不差于,前,≥").target("不差于30个", false).comparator())
                .isEqualTo(ComparisonSign.GE);
        assertThat(with("change-words.csv", "攀升").target("攀升5%", false).isChange())
                .isTrue();
        assertThat(row(with("money-words.csv", "补贴款"), "发放补贴款", "≥21万").target().kind())
                .isEqualTo(ValueKind.MONEY);
        NotApplicable said = with("not-applicable.csv", "环保效益,类别,生态效益").notApplicable("不涉及环保效益");
        assertThat(Objects.requireNonNull(said).category()).isEqualTo(IndicatorCategory.ECOLOGICAL);
    }

    @Test
    void longWordBeforeANumber_keepsItFromBeingATarget() {
        assertThat(with("number-stops.csv", "全省综合排位,前,").quantities("全省综合排位5个")).isEmpty();
    }

    @Test
    void wideSignsInATable_areFoundLikeNarrowOnes() {
        assertThat(with("units.csv", "ｄａｇ,重量,0.01,,,").target("5dag", false).unit())
                .extracting("kind")
                .isEqualTo(UnitKind.WEIGHT);
    }

    @Test
    void unitsThatAreWrong_areToldAllAtOnceWithTheirLines() {
        assertThat(mistakesIn("units.csv", UNITS, "捆,重,1,,", "扎,计数,一,,", "捻,计数,0,,", "次,重量,1,,", "元,金额,1,,", ",计数,1,,"))
                .containsExactly(
                        "grammar/units.csv 第8行：“类别”一栏的“重”不认识\n建议：改成“重量”",
                        "grammar/units.csv 第9行：“系数”一栏的“一”不是数\n建议：写成半角的数，如 0.5",
                        "grammar/units.csv 第10行：“系数”一栏的“0”不大于 0\n建议：写一个该单位等于多少个基本单位，没有基本单位的写 1",
                        "grammar/units.csv 第11行：“次”在第7行已经有了，两行的意思不同\n建议：只留一行",
                        "grammar/units.csv 第12行：“元”在第4行已经有了\n建议：删去其中一行",
                        "grammar/units.csv 第13行：“单位”一栏是空的\n建议：填上单位");
    }

    @Test
    void misspellingThatIsAUnit_orGroupsPartedByAWideSemicolon_areTold() {
        assertThat(mistakesIn("units.csv", UNITS, "扎,计数,1,捆；把,次;扒", "捻,计数,1,,扒"))
                .containsExactly(
                        "grammar/units.csv 第8行：“同义组”一栏的“捆；把”里有全角的“；”\n建议：改成半角的“;”",
                        "grammar/units.csv 第8行：错写“次”是第7行的单位\n建议：删去这个错写，或删去那一行",
                        "grammar/units.csv 第9行：“扒”在第8行已经有了，两行的意思不同\n建议：只留一行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"元", "万元", "%", "次"})
    void unitWithoutWhichNothingCanBeRead_isMissed(String name) {
        String table = text("units.csv")
                .lines()
                .filter(line -> !line.startsWith(name + ","))
                .collect(Collectors.joining("\n"));

        assertThat(mistakesOf("units.csv", table))
                .containsExactly("grammar/units.csv：缺少单位“" + name + "”\n建议：从导出的规则文件夹里拷回这一行");
    }

    @Test
    void comparatorsThatAreWrong_areTold() {
        assertThat(mistakesIn("comparators.csv", "写法,位置,含义", "不差于,前面,≥", "不劣于,前,＞＝", "以上,后,≥", "以上,后,≤", "以上,前,≥"))
                .containsExactly(
                        "grammar/comparators.csv 第4行：“位置”一栏的“前面”不认识\n建议：改成“前”",
                        "grammar/comparators.csv 第5行：“含义”一栏的“＞＝”不认识\n建议：写成这些之一：<、=、>、≤、≥",
                        "grammar/comparators.csv 第7行：“以上”在第6行已经有了，两行的意思不同\n建议：只留一行");
    }

    @Test
    void gradesThatAreWrong_areTold() {
        assertThat(mistakesIn("graded.csv", "用法,写法", "分档,优", "是非,**", "是否,验讫"))
                .containsExactly(
                        "grammar/graded.csv 第4行：“分档”一行的“优”不足两个等次\n建议：写全一组等次，以半角的“;”分隔，如：优;良;中;差",
                        "grammar/graded.csv 第5行：“**”里只有“*”，什么都算是\n建议：写上至少一个要找的词，如：通过*验收",
                        "grammar/graded.csv 第6行：“用法”一栏的“是否”不认识\n建议：改成“是非”");
    }

    @Test
    void categoriesAndStopsThatAreWrong_areTold() {
        assertThat(mistakesIn("not-applicable.csv", "词,用法,含义", "环保效益,类别,生态", "环保,类型,"))
                .containsExactly(
                        "grammar/not-applicable.csv 第4行：“含义”一栏的“生态”不认识\n建议：改成“生态效益”",
                        "grammar/not-applicable.csv 第5行：“用法”一栏的“类型”不认识\n建议：改成“类别”");
        assertThat(mistakesIn("number-stops.csv", "词,位置", "五进五送,全", "名列前,前", "名列前,前"))
                .containsExactly(
                        "grammar/number-stops.csv 第4行：“位置”一栏的“全”不认识\n建议：写成这些之一：前、号、号前、后、常、必后、整",
                        "grammar/number-stops.csv 第6行：“名列前”在第5行已经有了\n建议：删去其中一行");
    }

    @Test
    void endOfAnEntry_isToldBecauseTextsAreReadBeforeTheirYearIsKnown() {
        assertThat(mistakesIn("change-words.csv", "词,停用", "攀升,2027-01-01"))
                .containsExactly(
                        "grammar/change-words.csv 第4行：这张表不分年度，“停用”一栏的“2027-01-01”不起作用\n建议：不再用的一行删去，还要用的把这一格清空");
    }

    @Test
    void tableThatIsMissing_isToldOnce() {
        List<DataFile> others = Grammar.files().files().stream()
                .filter(file -> !file.path().equals("grammar/units.csv"))
                .toList();
        Mistakes mistakes = new Mistakes();

        Grammar.of(RuleData.of(others), mistakes);

        assertThat(mistakes.all())
                .extracting(Mistake::print)
                .containsExactly("grammar/units.csv：没有这个文件\n建议：从导出的规则文件夹里拷回来");
    }

    private static Indicator row(Grammar grammar, String name, String value) {
        return Indicator.of("P1", 1, "产出指标", "数量指标", name, null, value, null, Places.NONE, grammar);
    }

    private static Grammar with(String file, String... lines) {
        Mistakes mistakes = new Mistakes();
        Grammar grammar = Grammar.of(folder(file, text(file) + String.join("\n", lines) + "\n"), mistakes);
        mistakes.throwIfAny();
        return grammar;
    }

    /** @param lines of a table, below the two lines that say where it comes from and since when it holds */
    private static List<String> mistakesIn(String file, String... lines) {
        return mistakesOf(file, "# 来源：自拟\n# 生效：2026-01-01\n" + String.join("\n", lines) + "\n");
    }

    private static List<String> mistakesOf(String file, String text) {
        Mistakes mistakes = new Mistakes();
        Grammar.of(folder(file, text), mistakes);
        return mistakes.all().stream().map(Mistake::print).toList();
    }

    private static RuleData folder(String file, String text) {
        return RuleData.of(List.of(new DataFile("grammar/" + file, text, false)))
                .over(Grammar.files());
    }

    private static String text(String file) {
        return Objects.requireNonNull(Grammar.files().file("grammar/" + file)).text();
    }
}
