package cn.jishen.facts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFileTest {
    private static final String HEAD = "# 名称：小事\n# 用途：试\n# 来源：审核惯例\n# 生效：2024-01-01\n";

    private final Mistakes mistakes = new Mistakes();

    @Test
    void wordsPatternsAndRemarks_areRead() {
        ListFile list = read(HEAD + "群内回复\n~日常.*事务\n发现火点 # 来源：某县通知；停用：2027-01-01\n\n");

        assertThat(mistakes.all()).isEmpty();
        assertThat(list.name()).isEqualTo("小事");
        assertThat(list.entries()).extracting(ListEntry::text).containsExactly("群内回复", "~日常.*事务", "发现火点");
        assertThat(list.entries().get(2).source()).isEqualTo("某县通知");
        assertThat(list.entries().get(2).line()).isEqualTo(7);
    }

    @Test
    void entryThatHasEnded_isGoneFromThatDayOn() {
        ListFile list = read(HEAD + "发现火点 # 停用：2027-01-01\n发现隐患\n");

        assertThat(texts(list.on(LocalDate.of(2026, 12, 31)))).containsExactly("发现火点", "发现隐患");
        assertThat(texts(list.on(LocalDate.of(2027, 1, 1)))).containsExactly("发现隐患");
    }

    @Test
    void everythingThatIsWrong_isToldAtOnceWithItsLine() {
        read("# 名称：小事\n# 用途：试\n# 生效：明年\n甲\n～乙\n甲\n~丙(丁\n戊 # 停用：２０２７年\n");

        assertThat(mistakes.all())
                .extracting(Mistake::print)
                .containsExactly(
                        "words/t.txt：开头缺少“# 来源：”一行\n建议：在文件开头补上，如“# 来源：…”，冒号用全角",
                        "words/t.txt：“明年”不是日期\n建议：写成 2026-01-01 的样子，数字和连字符用半角",
                        "words/t.txt 第5行：“～乙”以全角的“～”开头\n建议：改成半角的“~”",
                        "words/t.txt 第6行：“甲”在第4行已经有了\n建议：删去其中一行",
                        "words/t.txt 第7行：正则式“丙(丁”有左括号没有右括号，在“丙(丁”之后\n建议：补上缺的一半；要找的就是这个符号时，在它前面加“\\”",
                        "words/t.txt 第8行：“２０２７年”不是日期\n建议：写成 2026-01-01 的样子，数字和连字符用半角");
    }

    private ListFile read(String text) {
        return ListFile.read(new DataFile("words/t.txt", text, false), mistakes);
    }

    private static List<String> texts(ListFile list) {
        return list.entries().stream().map(ListEntry::text).toList();
    }
}
