package cn.jishen.facts;

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
        String once = once(value, number);
        return value.flaw() == Flaw.REPEATED ? once + once : once;
    }

    private static String once(TargetValue value, BigDecimal number) {
        StringBuilder out =
                new StringBuilder(value.words()).append(value.comparator().sign());
        out.append(number.toPlainString());
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
