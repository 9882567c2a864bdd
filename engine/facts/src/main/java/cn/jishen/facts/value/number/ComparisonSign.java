package cn.jishen.facts.value.number;

/** The comparator of a 指标值. */
public enum ComparisonSign {
    GE("≥"),
    LE("≤"),
    GT(">"),
    LT("<"),
    EQ("="),
    /** None is written; budget systems export “=” as nothing, so “100%” means “=100%”. */
    EQ_IMPLICIT("");

    private final String sign;

    ComparisonSign(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** ≥ or >: the more the better, and a floor. */
    public boolean isFloor() {
        return this == GE || this == GT;
    }

    /** ≤ or <: the less the better, and a cap. */
    public boolean isCap() {
        return this == LE || this == LT;
    }

    /** The comparator of the opposite direction; = stays =. */
    public ComparisonSign reversed() {
        return switch (this) {
            case GE -> LE;
            case LE -> GE;
            case GT -> LT;
            case LT -> GT;
            default -> this;
        };
    }
}
