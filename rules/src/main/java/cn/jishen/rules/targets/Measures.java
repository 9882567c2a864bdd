package cn.jishen.rules.targets;

import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.unit.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value is an amount of, in words, and in which category such amounts belong. */
public final class Measures {
    private static final Set<String> TIMES = Set.of("次", "场", "场次", "期", "批次", "轮", "趟");

    private Measures() {}

    /** The unit as it should be written; empty where there is none. For rules, in which “unit” is a reserved word. */
    public static String unitName(TargetValue target) {
        Unit unit = target.unit();
        return unit == null ? "" : unit.rightName();
    }

    /** What a value measures that is an amount of things, of time or of money; null for rates, words and standards. */
    public static @Nullable String amount(TargetValue target) {
        return switch (target.kind()) {
            case COUNT -> "件数";
            case FREQUENCY -> "次数";
            case AREA -> "面积";
            case LENGTH -> "长度";
            case WEIGHT -> "重量";
            case VOLUME -> "体积";
            case DURATION -> "时长";
            case MONEY -> "金额";
            default -> null;
        };
    }

    /** The category in which such a value belongs, with 指标; null when the value does not tell. */
    public static @Nullable String home(TargetValue target) {
        return switch (target.kind()) {
            case COUNT, FREQUENCY, AREA, LENGTH, WEIGHT, VOLUME -> "数量指标";
            case DURATION, DEADLINE -> "时效指标";
            case MONEY, PRICE -> "成本指标";
            case PERCENT, SCORE, STANDARD -> "质量指标";
            default -> null;
        };
    }

    /** The same; 质量指标 when the value does not tell. */
    public static String homeOrQuality(TargetValue target) {
        String home = home(target);
        return home == null ? "质量指标" : home;
    }

    private static boolean isTimes(TargetValue target) {
        return target.unit() != null && TIMES.contains(target.unit().rightName());
    }

    /** How a name ends that is measured so: 数, 面积, 时长. */
    public static String nameTail(TargetValue target) {
        return switch (target.kind()) {
            case PERCENT -> "率";
            case MONEY, PRICE -> "费用";
            case DURATION -> "时长";
            case AREA -> "面积";
            case LENGTH -> "长度";
            case WEIGHT -> "重量";
            case VOLUME -> "体积";
            case COUNT, FREQUENCY -> isTimes(target) ? "次数" : "数";
            default -> "数";
        };
    }
}
