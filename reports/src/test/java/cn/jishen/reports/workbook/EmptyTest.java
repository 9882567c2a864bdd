package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleExtremes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An empty sheet says why it is empty. */
class EmptyTest {
    @Test
    void noDocuments_everySheetSaysSo() {
        Opened report = Opened.of(new Audit("", "", List.of(), List.of()));
        assertThat(report.allText("总览")).contains("没有一个项目被审核，不能得出结论", "没有文件被审核");
        assertThat(report.allText("问题清单")).contains("没有问题可列");
        assertThat(report.allText("整改台账")).contains("没有需要整改的问题");
        assertThat(report.allText("评分明细")).contains("没有评分");
        assertThat(report.allText("源表标注")).contains("没有源表");
        assertThat(report.allText("未审事项")).contains("没有未审事项");
        assertThat(report.allText("规则说明")).contains("没有规则可列");
        assertThat(report.allText("运行信息")).contains("没有文件");
    }

    @Test
    void noFindings_isSaidAndNotTakenForUnread() {
        Opened report = Opened.of(SampleAudits.of(SampleAudits.library()));
        assertThat(report.allText("问题清单")).contains("没有发现问题");
        assertThat(report.allText("总览")).contains("没有发现错误");
    }

    @Test
    void everythingNullOrBlank_isWrittenAllTheSame() {
        Opened report = Opened.of(SampleAudits.of(SampleExtremes.bareAudit()));
        assertThat(report.allText("评分明细")).contains("不评等级：没有一个审核项可以判定");
        assertThat(report.allText("源表标注")).contains("本表有一部分没有读出");
        assertThat(report.allText("问题清单")).contains("（全文）", "位置不明");
    }
}
