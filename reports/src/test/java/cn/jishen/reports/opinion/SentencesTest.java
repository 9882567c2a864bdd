package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that an opinion can say stands in one list, and is one that an official would sign. */
class SentencesTest {
    private static final Path LIST = Path.of("src/test/resources/cn/jishen/reports/opinion/sentences.txt");
    private static final Path SOURCES = Path.of("src/main/java/cn/jishen/reports/opinion");

    /** Numerals and titles of documents, which are read and not said. */
    private static final List<String> NO_SENTENCES =
            List.of("Sentence.java", "OfficialProse.java", "Bases.java", "package-info.java");

    private static final Pattern SAID = Pattern.compile("\"[^\"]*\\p{IsHan}[^\"]*\"");

    private static final List<String> NOT_OFFICIAL =
            List.of("一个不少", "站得住", "没有共同的事", "并扣", "改好", "改坏", "规则编号", "版本", "机器", "咱", "啦", "吧", "哦", "！", "待核实");

    @Test
    void list_isWhatTheProgramSays() throws IOException {
        String said = Arrays.stream(Sentence.values()).map(Sentence::text).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("sentences.write")) {
            Files.writeString(LIST, said);
        }
        assertThat(Files.readString(LIST)).isEqualToNormalizingNewlines(said);
    }

    @Test
    void nothingIsSaidOutsideTheList() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                if (!NO_SENTENCES.contains(String.valueOf(file.getFileName()))) {
                    String code = Files.readString(file)
                            .replaceAll("(?s)/\\*.*?\\*/", "")
                            .replace("\"单位\"", "");
                    assertThat(SAID.matcher(code).results().map(found -> found.group()))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void noSentence_isTalk() {
        for (Sentence sentence : Sentence.values()) {
            assertThat(sentence.text()).doesNotContain(NOT_OFFICIAL.toArray(String[]::new));
        }
    }

    @Test
    void blanks_areFilledInTheirOrderAndNoneIsLeft() {
        assertThat(Sentence.WRONG.say(5, 4)).isEqualTo("5个项目中，4个存在需要更正的问题。");
        assertThatThrownBy(() -> Sentence.WRONG.say(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentence.WRONG.say(5, 4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Sentence.MEAN.say("$1\\")).contains("$1\\");
    }
}
