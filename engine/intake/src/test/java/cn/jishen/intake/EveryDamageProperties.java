package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.Disclosure;
import cn.jishen.facts.Money;
import cn.jishen.facts.Project;
import cn.jishen.intake.source.Texts;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Good forms with several kinds of damage at once, in three formats: read right, or said to be unread, never else. */
class EveryDamageProperties {
    private static final List<String> RIGHT =
            DamagedForms.ROWS.stream().map(row -> plain(String.join("/", row))).toList();
    private static int tried;
    private static int right;
    private static int unreviewed;

    @Property(tries = 500)
    void damagedForm_isRightOrUnreviewed(
            @ForAll Random random,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 9) Integer> ways,
            @ForAll @IntRange(max = 2) int format) {
        DamagedForms form = new DamagedForms(random);
        ways.forEach(form::damage);
        Disclosure disclosure = read(form, format);
        tried++;
        if (disclosure != null && disclosure.unreviewed().isEmpty()) {
            assertThat(wrong(disclosure))
                    .as("%s %s", form.losses(), form.lower())
                    .isNull();
            right++;
        } else {
            unreviewed++;
        }
    }

    @AfterContainer
    static void tell() {
        System.out.printf("damaged forms: tried %d, right %d, unreviewed %d, wrong 0%n", tried, right, unreviewed);
    }

    /** Null where the file was refused as a whole, which is said too. */
    private static @Nullable Disclosure read(DamagedForms form, int format) {
        try {
            return switch (format) {
                case 0 -> Reads.docx(Docx.p(DamagedForms.TITLE) + table(form.upper()) + table(form.lower()));
                case 1 -> Reads.text(DamagedForms.TITLE + "\n\n" + tabbed(form.upper()) + "\n" + tabbed(form.lower()));
                default -> Reads.text(DamagedForms.TITLE + "\n" + celled(form.upper()) + "\n" + celled(form.lower()));
            };
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).contains("\n建议：");
            return null;
        }
    }

    private static String table(List<List<String>> rows) {
        return Docx.tbl(
                rows.stream().map(row -> Docx.row(row.toArray(String[]::new))).toArray(String[]::new));
    }

    private static String tabbed(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row) + "\t\n").collect(Collectors.joining());
    }

    private static String celled(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
    }

    /** What is wrong with a reading; null when nothing is. */
    private static @Nullable String wrong(Disclosure disclosure) {
        if (disclosure.projects().size() != 1) {
            return disclosure.projects().size() + " projects";
        }
        Project project = disclosure.projects().get(0);
        List<String> rows =
                Reads.lines(project).stream().map(EveryDamageProperties::plain).toList();
        boolean upper = project.name().equals("管网巡检经费")
                && project.code().equals("A00512X")
                && Money.ofWan("36.5").equals(project.budget())
                && project.plan() != null
                && plain(project.plan().print()).equals("10%/40%/70%/100%");
        return !upper ? "upper part: " + project : rows.equals(RIGHT) ? null : rows.toString();
    }

    private static String plain(String text) {
        return Texts.compact(text);
    }
}
