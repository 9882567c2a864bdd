package cn.jishen.facts.value.unit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a unit measures, and in what base unit {@link Unit#factor} counts it. */
public enum UnitKind {
    /** Things that can be counted; no base unit. */
    COUNT("计数"),
    /** 平方米. */
    AREA("面积"),
    /** 米. */
    LENGTH("长度"),
    /** 千克. */
    WEIGHT("重量"),
    /** 升. */
    VOLUME("体积"),
    /** 秒; a month is a twelfth of 365 days, a working day counts as a day. */
    DURATION("时长"),
    /** %. */
    PERCENT("百分"),
    /** 百分点: a difference of percentages, never compared with a percentage. */
    PERCENTAGE_POINT("百分点"),
    /** 元. */
    MONEY("金额"),
    /** 分 of a mark or rating, where the text does not mean minutes. */
    SCORE("分数"),
    /** A technical parameter: ℃, 分贝, 千瓦. A standard, not a number of things. */
    STANDARD("参数"),
    /** 倍. */
    RATIO("倍数"),
    /** A unit that the table does not know; it may be a misspelling. */
    UNKNOWN("不明");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** The name in Chinese, as the unit table has it. */
    public String label() {
        return label;
    }

    /** The kinds that a unit table may name, by their labels, in their order. */
    static Map<String, UnitKind> byLabel() {
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        for (UnitKind kind : values()) {
            if (kind != UNKNOWN) {
                kinds.put(kind.label, kind);
            }
        }
        return kinds;
    }
}
