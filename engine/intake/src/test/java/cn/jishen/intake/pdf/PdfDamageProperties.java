package cn.jishen.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.Intake;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Forms with borders left out or cut by pages are read right, or what is not sure is unreviewed. */
class PdfDamageProperties {
    private static final List<String> HEADS = List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");

    /** The project's facts on one line each. */
    private static List<String> facts(Project project) {
        List<String> facts = new ArrayList<>(List.of(
                project.code(),
                project.name(),
                String.valueOf(project.budget()),
                String.valueOf(project.fiscalFunds()),
                String.valueOf(project.otherFunds()),
                String.valueOf(project.purpose()),
                String.valueOf(project.goal())));
        facts.add(
                project.plan() == null
                        ? "—"
                        : project.plan().periods().stream()
                                .map(period -> period.name() + period.text())
                                .collect(Collectors.joining(" ")));
        facts.addAll(Reads.lines(project));
        return facts;
    }

    /** What became of a damaged form: right, unreviewed, or wrong and silent. */
    private static String outcome(Pdf pdf) throws IOException {
        Path file = Files.createTempFile("damaged", ".pdf");
        try {
            Disclosure disclosure = Intake.read(pdf.write(file));
            boolean same = disclosure.projects().size() == 1
                    && facts(disclosure.projects().get(0)).equals(RIGHT);
            if (same) {
                return "right";
            }
            return disclosure.unreviewed().isEmpty()
                    ? "wrong: "
                            + disclosure.projects().stream()
                                    .map(PdfDamageProperties::facts)
                                    .toList()
                    : "unreviewed";
        } catch (UnreadableException e) {
            return "unreviewed";
        } finally {
            Files.delete(file);
        }
    }

    private static final List<String> RIGHT = right();

    private static List<String> right() {
        try {
            Path file = Files.createTempFile("whole", ".pdf");
            try {
                return facts(
                        Intake.read(DrawnForm.drawn().write(file)).projects().get(0));
            } finally {
                Files.delete(file);
            }
        } catch (IOException | UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 150)
    void formWithoutSomeBorders_isRightOrUnreviewed(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int dropped, @ForAll boolean bars)
            throws IOException {
        DrawnTable upper = DrawnForm.upper();
        DrawnTable indicators = DrawnForm.indicators();
        if (bars) {
            upper.asBars();
            indicators.asBars();
        }
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, DrawnForm.TITLE);
        Set<DrawnTable.Side> upperSides = upper.sides();
        Set<DrawnTable.Side> lowerSides = indicators.sides();
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < dropped; i++) {
            missing.append(drop(random.nextBoolean() ? upperSides : lowerSides, random))
                    .append(' ');
        }
        double end = upper.draw(pdf, 70, upperSides);
        indicators.draw(pdf, end + 20, lowerSides);
        String outcome = outcome(pdf);
        Statistics.collect(outcome);
        assertThat(outcome).as("without %s", missing).isIn("right", "unreviewed");
    }

    private static DrawnTable.Side drop(Set<DrawnTable.Side> sides, Random random) {
        DrawnTable.Side side = List.copyOf(new LinkedHashSet<>(sides)).get(random.nextInt(sides.size()));
        sides.remove(side);
        return side;
    }

    /** The rows of the table over two pages, one of them cut in all its texts. */
    @Property(tries = 150)
    void rowCutAnywhere_isRightOrUnreviewed(
            @ForAll @IntRange(max = 4) int cutRow, @ForAll Random random, @ForAll boolean headAgain)
            throws IOException {
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, DrawnForm.TITLE);
        double end = DrawnForm.upper().draw(pdf, 70);
        DrawnTable first = new DrawnTable(40, 105, 180, 290, 420, 480, 555).row(HEADS.toArray(String[]::new));
        DrawnTable second = new DrawnTable(40, 105, 180, 290, 420, 480, 555);
        if (headAgain) {
            second.row(HEADS.toArray(String[]::new));
        }
        String level1 = "";
        for (int i = 0; i < PdfFormTest.ROWS.size(); i++) {
            String[] cells = PdfFormTest.ROWS.get(i).split("/");
            cells[0] = cells[0].equals(level1) ? "" : cells[0];
            level1 = cells[0].isEmpty() ? level1 : cells[0];
            if (i == cutRow) {
                String[] upper = cells.clone();
                String[] lower = cells.clone();
                for (int column = 0; column < cells.length; column++) {
                    int least = Math.min(cells[column].length(), 2);
                    int at = least + random.nextInt(cells[column].length() - least + 1);
                    upper[column] = cells[column].substring(0, at);
                    lower[column] = cells[column].substring(at);
                }
                first.row(upper);
                second.row(lower);
            } else {
                (i < cutRow ? first : second).row(cells);
            }
        }
        first.draw(pdf, end + 20);
        pdf.page(595, 842);
        second.draw(pdf, 40);
        String outcome = outcome(pdf);
        Statistics.collect(outcome);
        assertThat(outcome).as("row %d cut", cutRow).isIn("right", "unreviewed");
    }
}
