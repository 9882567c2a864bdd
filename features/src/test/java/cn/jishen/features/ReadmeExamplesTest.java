package cn.jishen.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the examples in READMEs to the files that they say they are taken from. */
class ReadmeExamplesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile("<!-- 取自 (\\S+) -->\n```[a-z]*\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"rules/README.md", "features/README.md"})
    void example_standsInTheFileThatItIsTakenFrom(String readme) throws IOException {
        List<MatchResult> examples = examples(Files.readString(ROOT.resolve(readme)));

        assertThat(examples).as("examples in " + readme).isNotEmpty();
        for (MatchResult example : examples) {
            List<String> lines = example.group(2).strip().lines().toList();
            String file = Files.readString(ROOT.resolve(example.group(1)));
            assertThat(leftOut(lines, file)).as(example.group(1)).isEmpty();
        }
    }

    @Test
    void lineThatTheFileDoesNotHave_isFound() {
        assertThat(leftOut(List.of("甲", "丙"), "甲\n乙\n")).containsExactly("丙");
        assertThat(leftOut(List.of("乙", "甲"), "甲\n乙\n")).containsExactly("甲");
    }

    private static List<MatchResult> examples(String text) {
        Matcher matcher = EXAMPLE.matcher(text);
        return matcher.results().toList();
    }

    /** The first line of an example that does not follow the lines before it in the file; an example may skip lines. */
    private static List<String> leftOut(List<String> example, String file) {
        List<String> lines = file.lines().toList();
        int at = 0;
        for (String line : example) {
            int found = lines.subList(at, lines.size()).indexOf(line);
            if (found < 0) {
                return List.of(line);
            }
            at += found + 1;
        }
        return List.of();
    }
}
