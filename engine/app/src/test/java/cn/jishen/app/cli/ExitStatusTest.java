package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.TinyEngine;
import cn.jishen.app.batch.FileAudit;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.facts.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which reasons decide, as programs rely on it. */
class ExitStatusTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "项目 甲 80, 项目 乙 80, 0",
        "项目 甲 80, 漏读 表, 5",
        "项目 甲 80, 不可读, 5",
        "错误 甲, 不可读, 1",
        "错误 甲, 漏读 表, 1",
        "不可读, 不可读, 3",
        "不可读, 读时出错, 4",
        "错误 甲, 审时出错, 4",
        "漏读 表, 审时出错, 4",
    })
    void firstReasonThatApplies_decides(String first, String second, int status) throws IOException {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (String content : List.of(first, second)) {
            Path file = Files.writeString(folder.resolve(outcomes.size() + ".docx"), content);
            outcomes.add(FileAudit.of(new TinyEngine(), Input.of(file)));
        }

        assertThat(ExitStatus.of(outcomes, new Threshold(Severity.ERROR))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"错误, true", "警告, false", "提示, false"})
    void threshold_isReachedFromItsSeverityUp(String label, boolean reached) {
        Severity severity = Severity.of(label);

        assertThat(new Threshold(Severity.ERROR).isReachedBy(severity)).isEqualTo(reached);
        assertThat(new Threshold(Severity.HINT).isReachedBy(severity)).isTrue();
        assertThat(new Threshold(null).isReachedBy(severity)).isFalse();
    }
}
