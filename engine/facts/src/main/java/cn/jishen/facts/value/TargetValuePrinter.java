package cn.jishen.facts.value;

import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Unit;
import java.math.BigDecimal;

/** Value to text. */
final class TargetValuePrinter {
    private TargetValuePrinter() {}

    static String print(TargetValue value) {
        BigDecimal number = value.number();
        if (value.flaw() == Flaw.SEVERAL) {
            return value.words();
        }
        if (number == null) {
            return value.comparator().sign() + value.words();
        }
        String figures = number.toPlainString();
        if (value.flaw() != Flaw.REPEATED) {
            return once(value, figures);
        }
        Unit unit = value.unit();
        boolean loose = unit == null || !unit.isPlain();
        if (loose && value.comparator() == ComparisonSign.EQ_IMPLICIT) {
            // 0.50.5: with nothing to tell where a second value starts, only the figures stand twice.
            String decimal = figures.indexOf('.') < 0 ? figures + ".0" : figures;
            return once(value, decimal + decimal);
        }
        return once(value, figures) + once(value, figures);
    }

    private static String once(TargetValue value, String figures) {
        StringBuilder out =
                new StringBuilder(value.words()).append(value.comparator().sign());
        out.append(figures);
        BigDecimal upper = value.upper();
        if (upper != null) {
            out.append('-').append(upper.toPlainString());
        }
        Unit unit = value.unit();
        if (unit != null) {
            boolean cut = value.flaw() == Flaw.UNIT_CUT && unit.name().endsWith("元");
            out.append(cut ? unit.name().substring(0, unit.name().length() - 1) : unit.name());
        }
        return value.per() == null
                ? out.toString()
                : out.append('/').append(value.per()).toString();
    }
}
