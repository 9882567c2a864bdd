package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource({
        "1000, 0, 100, ''",
        "1000, 10, 2, ''",
        "1000, 100, 10, '每秒 10.0 个，还要约 2 分钟'",
        "1000, 990, 99, '每秒 10.0 个，还要不到 1 分钟'",
        "1000, 5, 50, '每分钟 6.0 个，还要约 2 小时 45 分钟'",
        "1000, 1000, 100, '每秒 10.0 个'"
    })
    void paceIsToldWhenItCanBeBelieved(int files, int done, int seconds, String told) {
        long start = 7;
        assertThat(new Pace(files, start).after(done, start + TimeUnit.SECONDS.toNanos(seconds)))
                .isEqualTo(told);
    }
}
