package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.finding.DocumentAudit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenItemTest {
    @ParameterizedTest
    @CsvSource({
        "文件有隐藏文字，未读入, LEFT_OUT",
        "斜排的3个字（水印）未读, LEFT_OUT",
        "指标表中的整行文字“说明”未作为指标行, LEFT_OUT",
        "重复的指标表头已略去, REPAIR",
        "工作表“一”是隐藏的，已照读, REPAIR"
    })
    void whatWasLeftOut_isNeverCalledRepaired(String what, OpenItem.Kind kind) {
        DocumentAudit audit = new DocumentAudit(
                Disclosure.nothing("a.docx", "00", List.of()),
                Map.of(),
                List.of(),
                List.of(new Note(what, Location.NOWHERE)),
                List.of(),
                List.of());

        OpenItem item = OpenItem.of(audit).get(0);

        assertThat(item.kind()).isEqualTo(kind);
        assertThat(item.why().contains("已自动修复")).isEqualTo(kind == OpenItem.Kind.REPAIR);
    }
}
