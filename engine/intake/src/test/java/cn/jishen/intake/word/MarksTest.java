package cn.jishen.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Note;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "- 12 -", "第3页 共10页", "\u0013 PAGE \\* MERGEFORMAT \u00147\u0015\r"})
    void pageNumber_needsNoNote(String margin) {
        Marks marks = new Marks();
        marks.margin(margin);
        assertThat(marks.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算年度：2026", "青禾县水务局 第1页"})
    void wordsInAMargin_areSaid(String margin) {
        Marks marks = new Marks();
        marks.margin(margin);
        assertThat(marks.notes()).extracting(Note::what).containsExactly("文件的页眉、页脚有文字，未读入");
    }
}
