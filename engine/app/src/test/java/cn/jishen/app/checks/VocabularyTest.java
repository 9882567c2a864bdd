package cn.jishen.app.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.Auditor;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Auditor AUDITOR = Auditor.load(Checks.DAY);

    @TempDir
    private Path folder;

    static Stream<Phrase> phrases() {
        return Vocabulary.phrases().stream();
    }

    @Test
    void everyDefinition_isInTheVocabulary() {
        List<Method> definitions = Arrays.stream(Steps.class.getDeclaredMethods())
                .filter(method -> Stream.of(Given.class, When.class, Then.class).anyMatch(method::isAnnotationPresent))
                .toList();

        assertThat(Vocabulary.phrases()).hasSameSizeAs(definitions).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyExample_isOfItsStepAndHolds(Phrase phrase) throws IOException {
        String first = phrase.example().lines().findFirst().orElseThrow();
        assertThat(first).startsWith(phrase.keyword());
        assertThat(Vocabulary.phrases())
                .filteredOn(
                        other -> other.matches(first.substring(phrase.keyword().length())))
                .containsExactly(phrase);

        String scenario = switch (phrase.keyword()) {
            case "那么" -> Steps.BEFORE_THEN + phrase.example();
            case "当" -> phrase.example() + "\n那么不报W02";
            default -> phrase.example() + "\n当审核\n那么不报W02";
        };
        Path file =
                Files.writeString(folder.resolve("a.feature"), "# language: zh-CN\n功能: 例\n\n场景: 例\n" + scenario + "\n");
        assertThat(Checks.run(List.of(file), AUDITOR))
                .singleElement()
                .extracting(CheckResult::outcome, CheckResult::problem)
                .containsExactly(Outcome.HOLDS, "");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void page_showsEveryStepWithMeaningAndExample(Phrase phrase) {
        assertThat(Vocabulary.page())
                .contains(
                        phrase.keyword() + " " + phrase.readable() + "\n",
                        phrase.what(),
                        phrase.example().lines().findFirst().orElseThrow());
    }

    @Test
    void halfWidthCommasAndQuotationMarks_areMended() {
        assertThat(Vocabulary.advice("那么", "总分80.8,满分90,等级\"良\"")).startsWith("写成“那么总分80.8，满分90，等级“良””");
    }

    @Test
    void fullWidthDigitsAndAFullStop_areMended() {
        assertThat(Vocabulary.advice("假如", "预算年度是２０２６。")).startsWith("写成“假如预算年度是2026”");
    }

    @Test
    void textInQuotationMarks_isLeftAsItIs() {
        assertThat(Punctuation.mended("单位名称是\"甲,乙１\",")).isEqualTo("单位名称是“甲,乙１”");
    }

    @Test
    void wrongStep_isAnsweredWithThreePhrases() {
        assertThat(Vocabulary.advice("假如", "支出划计"))
                .startsWith("改成最接近的一步：支出计划；")
                .satisfies(advice -> assertThat(
                                advice.lines().findFirst().orElseThrow().split("；"))
                        .hasSize(3));
    }
}
