package cn.jishen.features.clean;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code features/clean} as a disclosure: a page goes through intake, of a text a line that its README.md
 * does not tell of is refused.
 */
final class CleanFile {
    static final Path FOLDER = Path.of("clean");

    private static final Pattern TITLE = Pattern.compile("# (.+)（(\\d{4})年）");
    private static final Pattern SUM = Pattern.compile("- 项目支出合计：([\\d.]+)万元");
    private static final Pattern WHOLE = Pattern.compile("- 部门整体绩效目标：(.+)");
    private static final Pattern NAME = Pattern.compile("## (.+)");

    private final Path file;
    private final List<Passage> wholeGoals = new ArrayList<>();
    private final List<CleanForm> forms = new ArrayList<>();
    private String unitName = "";
    private int year;
    private @Nullable Money sum;

    private CleanFile(Path file) {
        this.file = file;
    }

    /** Every department, in the order of the files' names. */
    static List<Disclosure> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(
                            file -> isPage(file) || (file.toString().endsWith(".md") && !file.endsWith("README.md")))
                    .sorted()
                    .map(file -> isPage(file) ? page(file) : read(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    private static Disclosure page(Path file) {
        try {
            return Intake.read(file);
        } catch (UnreadableException e) {
            throw new IllegalStateException(file + " 读不了：" + e.getMessage(), e);
        }
    }

    static Disclosure read(Path file) {
        CleanFile clean = new CleanFile(file);
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !clean.take(lines.get(i))) {
                    throw new IllegalArgumentException(
                            file + ":" + (i + 1) + " 看不懂“" + lines.get(i) + "”\n建议：照 clean/README.md 的写法改");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return clean.toDisclosure();
    }

    private boolean take(String line) {
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
            forms.add(new CleanForm(name.group(1)));
            return true;
        }
        return forms.isEmpty() ? head(line) : forms.get(forms.size() - 1).take(line);
    }

    private boolean head(String line) {
        Matcher title = TITLE.matcher(line);
        Matcher amount = SUM.matcher(line);
        Matcher whole = WHOLE.matcher(line);
        if (title.matches()) {
            unitName = title.group(1);
            year = Integer.parseInt(title.group(2));
        } else if (amount.matches()) {
            sum = Money.ofWan(amount.group(1));
        } else if (whole.matches()) {
            wholeGoals.add(new Passage(whole.group(1), Location.NOWHERE));
        } else {
            return false;
        }
        return true;
    }

    private Disclosure toDisclosure() {
        List<Project> projects = forms.stream().map(CleanForm::toProject).toList();
        return new Disclosure(
                file.getFileName().toString(),
                "",
                null,
                unitName,
                year,
                sum,
                wholeGoals,
                List.of(),
                List.of(),
                projects,
                List.of(),
                List.of());
    }
}
