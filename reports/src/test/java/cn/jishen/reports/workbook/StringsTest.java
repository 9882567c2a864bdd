package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class StringsTest {
    @Test
    void textsBeyondTheTable_standInTheirCells() throws IOException {
        Strings strings = new Strings(2);
        StringWriter written = new StringWriter();
        Audit none = new Audit("", "", List.of(), List.of());
        Addresses addresses = new Addresses(Layout.of(new Run(none, Opened.TIME, "0.1.0")));
        SheetPart part = new SheetPart(new Xml(written), strings, new Styles(), addresses, false);
        Sheet sheet = new Sheet(part, "表", 10);
        for (String text : List.of("甲", "乙", "丙", "甲", " 丁<")) {
            sheet.add(SheetCell.of(text, Look.PLAIN));
        }
        part.end(sheet);

        assertThat(written.toString().replaceAll(" s=\"\\d+\"", ""))
                .contains("<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"A2\" t=\"s\"><v>1</v></c>")
                .contains("<c r=\"A3\" t=\"inlineStr\"><is><t>丙</t></is></c>")
                .contains("<c r=\"A4\" t=\"s\"><v>0</v></c>")
                .contains("<c r=\"A5\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 丁&lt;</t></is></c>");
    }
}
