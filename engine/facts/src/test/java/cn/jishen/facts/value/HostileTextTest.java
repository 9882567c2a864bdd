package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that no one writes but that must neither stop nor break a season's batch. */
class HostileTextTest {
    private static final int TIMES = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "一",
                "十",
                "万",
                "一亿",
                "1,",
                "1.",
                ".5",
                "-",
                "≥",
                "≥5",
                "《",
                "“",
                "（",
                "（2024",
                "每",
                "每月",
                "每1",
                "每万",
                "无",
                "通过",
                "3月-",
                "3月至",
                "1-",
                "2025-",
                "2025年",
                "优/",
                "个",
                "元/",
                "元/人·",
                "百分",
                "百分之",
                "半",
                "成",
                "5成",
                "A1",
                "1A",
                "不涉及",
                "不涉及数量、",
                "\n1",
                "\n",
                "\u3000",
                "1/",
                "以上",
                "1以上",
                "增长",
                "由1",
                "\uD83D\uDE00",
                "\uD83D",
                "\u0000",
                "²"
            })
    void pieceWrittenManyTimes_isReadInTime(String piece) {
        String text = piece.repeat(TIMES);

        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThatCode(() -> {
                            Grammar.shipped().target(text, true).repaired().print();
                            Grammar.shipped().quantities(text);
                            Grammar.shipped().moneyIn(text);
                            Grammar.shipped().notApplicable(text);
                        })
                        .doesNotThrowAnyException());
    }
}
