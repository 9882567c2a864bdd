package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.rules.raise.Share;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A frequency and the total of the year of the same thing.
 *
 * @param words the frequency as written
 * @param often the same with where it stands: 第2行“每周巡检4次”
 * @param total where and how the total is written
 * @param yearly what the frequency makes in a year
 * @param year what the total says
 */
public record PeriodYear(String words, String often, String total, BigDecimal yearly, BigDecimal year) {

    /** A number with the words that say what of, and where it stands. */
    private record Said(String words, String where, String nouns, TargetValue target) {}

    /** The pairs among the rows of a project, and those within its goal and within its purpose. */
    public static List<PeriodYear> in(ProjectReading project, Lexicon words) {
        return in(project.project(), words);
    }

    private static List<PeriodYear> in(Project project, Lexicon words) {
        List<Said> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            String text = row.level3() + row.text(Field.DESCRIPTION);
            if (row.notApplicable() == null && words.grammar().quantities(text).isEmpty()) {
                String where = "第" + row.row() + "行“" + row.level3() + row.value() + "”";
                rows.add(new Said(row.value(), where, row.level3(), row.target()));
            }
        }
        List<PeriodYear> pairs = new ArrayList<>(pairs(rows, words));
        for (Field field : List.of(Field.GOAL, Field.PURPOSE)) {
            List<Said> stated = new ArrayList<>();
            for (Quantity quantity : words.grammar().quantities(project.text(field))) {
                String where = field.label() + "“" + quantity.before() + quantity.words() + "”";
                stated.add(new Said(quantity.words(), where, quantity.nouns(), quantity.target()));
            }
            pairs.addAll(pairs(stated, words));
        }
        return pairs;
    }

    private static List<PeriodYear> pairs(List<Said> all, Lexicon words) {
        List<PeriodYear> pairs = new ArrayList<>();
        for (Said often : all) {
            for (Said total : all) {
                BigDecimal yearly = often.target().yearly();
                BigDecimal year = total.target().number();
                boolean sameThing = total.target().kind() == ValueKind.COUNT
                        && words.grammar()
                                        .units()
                                        .likeness(
                                                often.target().unit(),
                                                total.target().unit())
                                == Likeness.SAME
                        && words.sameNoun(often.nouns(), total.nouns());
                if (yearly != null && year != null && year.signum() > 0 && sameThing) {
                    pairs.add(new PeriodYear(often.words(), often.where(), total.where(), yearly, year));
                }
            }
        }
        return pairs;
    }

    /** By how many percent of the total the two differ. */
    public BigDecimal gap() {
        return Share.of(yearly.subtract(year).abs(), year);
    }
}
