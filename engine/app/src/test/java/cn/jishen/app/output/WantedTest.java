package cn.jishen.app.output;

import static cn.jishen.reports.ReportFormat.JSON;
import static cn.jishen.reports.ReportFormat.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedTest {
    @Test
    void noOutput_isTheDefaultNameHere() {
        assertThat(Wanted.of(null, List.of(XLSX)).ofRun()).containsExactly(new Target(XLSX, Path.of("绩效目标审核报告.xlsx")));
    }

    @Test
    void workbookNamed_givesTheStemOfTheRest() {
        assertThat(Wanted.of(Path.of("out/r.xlsx"), List.of(XLSX, JSON)).ofRun())
                .containsExactly(new Target(XLSX, Path.of("out/r.xlsx")), new Target(JSON, Path.of("out/r.json")));
    }

    @Test
    void everyFormat_hasTheNameThatProgramsRelyOn() {
        assertThat(Wanted.of(Path.of("r.xlsx"), List.of(ReportFormat.values())).ofRun())
                .extracting(target -> target.file().toString())
                .containsExactly("r.xlsx", "r.json", "r.html", "r.sarif", "r.junit.xml", "r.md");
        assertThat(Wanted.of(Path.of("r.junit.xml"), List.of(ReportFormat.JUNIT))
                        .ofRun())
                .containsExactly(new Target(ReportFormat.JUNIT, Path.of("r.junit.xml")));
    }

    @Test
    void workbookNamedButNotWanted_stillGivesTheStem() {
        assertThat(Wanted.of(Path.of("r.xlsx"), List.of(JSON)).ofRun())
                .containsExactly(new Target(JSON, Path.of("r.json")));
    }

    @Test
    void onlyFormatNamedByItsOwnSuffix_keepsTheName() {
        assertThat(Wanted.of(Path.of("r.json"), List.of(JSON)).ofRun())
                .containsExactly(new Target(JSON, Path.of("r.json")));
    }

    @Test
    void workbookWithoutItsSuffix_isRefused() {
        assertThatThrownBy(() -> Wanted.of(Path.of("r.doc"), List.of(XLSX)).ofRun())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("“r.doc”不是工作簿的文件名");
    }
}
