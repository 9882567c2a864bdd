package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.value.Grammar;
import cn.jishen.intake.layout.words.Layouts;
import java.util.ArrayList;
import java.util.List;

/** The shipped layouts with lines that an expert adds to their files. */
final class AddedWords {
    private AddedWords() {}

    /**
     * Layouts with more words.
     *
     * @param heads lines of layouts/heads.csv: 项目名称,惠民事项
     * @param signs lines of layouts/signs.csv
     */
    static Layouts layouts(List<String> heads, List<String> signs) {
        Mistakes mistakes = new Mistakes();
        List<DataFile> files = new ArrayList<>();
        files.add(with("layouts/heads.csv", heads));
        files.add(with("layouts/signs.csv", signs));
        Layouts layouts = Layouts.of(RuleData.of(files).over(Layouts.files()), Grammar.shipped(), mistakes);
        assertThat(mistakes.all()).isEmpty();
        return layouts;
    }

    private static DataFile with(String path, List<String> lines) {
        DataFile shipped = Layouts.files().file(path);
        return new DataFile(path, shipped.text() + String.join("\n", lines) + "\n", false);
    }
}
