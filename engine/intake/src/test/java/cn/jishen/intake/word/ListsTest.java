package cn.jishen.intake.word;

import static cn.jishen.intake.Docx.item;
import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.intake.Docx;
import cn.jishen.intake.LibreOffice;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    private static final String BODY = item(1, 0, "部门职责")
            + item(1, 1, "巡检")
            + item(1, 1, "更换")
            + item(1, 2, "阀门")
            + p("正文")
            + item(1, 0, "绩效目标")
            + item(1, 1, "管网")
            + item(3, 0, "附注")
            + item(2, 0, "另起")
            + styled("Item", "随样式");
    private static final List<String> SHOWN =
            List.of("一、部门职责", "1. 巡检", "2. 更换", "1.2.3 阀门", "正文", "二、绩效目标", "1. 管网", "附注", "五、另起", "六、随样式");

    @TempDir
    Path folder;

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    @Test
    void numbersOfLists_areReadAsWordShowsThem() throws Exception {
        SourceFile file = SourceFile.of(Docx.write(folder.resolve("a.docx"), BODY));
        assertThat(texts(DocxReader.read(file))).isEqualTo(SHOWN);
    }

    @Test
    void numbersOfLists_areTheSameInDoc() throws Exception {
        Path docx = Docx.write(folder.resolve("a.docx"), BODY);
        SourceFile file = SourceFile.of(LibreOffice.convert(folder, "doc", docx).get(0));
        // LibreOffice keeps neither the legal numbering nor what two lists have in common.
        assertThat(texts(DocReader.read(file)))
                .startsWith("一、部门职责", "1. 巡检", "2. 更换")
                .contains("正文", "二、绩效目标", "1. 管网", "附注", "五、另起");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十",
        "chineseCounting, 12, 十二",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1003, 一千零三",
        "ideographDigital, 10, 一〇",
        "chineseLegalSimplified, 21, 贰拾壹",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedParen, 2, ⑵",
        "ideographTraditional, 3, 丙",
        "upperLetter, 28, BB",
        "lowerRoman, 14, xiv",
        "decimalZero, 7, 07",
        "thaiNumbers, 7, 7"
    })
    void number_isWrittenInItsFormat(String format, int number, String shown) {
        assertThat(ListFormat.named(format).show(number)).isEqualTo(shown);
    }
}
