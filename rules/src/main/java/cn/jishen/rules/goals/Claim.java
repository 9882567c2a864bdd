package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the goal or the purpose states, held against the indicators.
 *
 * @param field GOAL or PURPOSE
 * @param subject what is measured, in the words of the text
 * @param row the row that contradicts or surpasses it; null otherwise
 */
public record Claim(
        Field field,
        Quantity quantity,
        String subject,
        Standing standing,
        @Nullable Indicator row) {
    private static final String NO_NAME = "不成名称";

    /** “巡查管网36公里”. */
    public String words() {
        return subject + quantity.words();
    }

    /** Whether the row asks for less or for something else. */
    public boolean isContradicted() {
        return standing == Standing.CONTRADICTED || standing == Standing.CONTRADICTED_SURELY;
    }

    /** “目标写巡查管网36公里，第2行“巡查里程”为≥26公里”; empty without a row. */
    public String against() {
        return row == null
                ? ""
                : field.label() + "写“" + words() + "”，第" + row.row() + "行“" + row.level3() + "”为" + row.value();
    }

    /** “第2行≥26公里→≥36公里”; empty without a row. */
    public String change() {
        if (row == null) {
            return "";
        }
        BigDecimal amount = quantity.target().amount();
        Unit unit = row.target().unit();
        BigDecimal number = amount == null || unit == null
                ? quantity.target().number()
                : amount.divide(unit.factor(), MathContext.DECIMAL32);
        return number == null
                ? ""
                : "第" + row.row() + "行" + row.value() + "→"
                        + row.target().with(number).print();
    }

    /**
     * The indicator that is lacking: “群众宣传人次≥100人次”; where what is counted makes no name (新建公厕占地), what it
     * would hold: 考核“新建公厕占地1个”的指标.
     */
    String asIndicator(Lexicon words) {
        if (words.in(NO_NAME, subject)) {
            return "考核“" + words() + "”的指标";
        }
        TargetValue target = quantity.target();
        boolean bare = target.comparator() == ComparisonSign.EQ_IMPLICIT;
        return "“" + subject + (bare ? target.with(ComparisonSign.GE) : target).print() + "”";
    }
}
