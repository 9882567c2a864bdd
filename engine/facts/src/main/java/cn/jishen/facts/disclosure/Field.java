package cn.jishen.facts.disclosure;

import java.util.Locale;

/** The cells of a project table that a finding can point at, with the ministry's name of each. */
public enum Field {
    CODE("项目编码"),
    NAME("项目名称"),
    BUDGET("预算数"),
    FISCAL_FUNDS("财政资金"),
    OTHER_FUNDS("其他资金"),
    PURPOSE("资金用途"),
    GOAL("绩效目标"),
    PLAN("资金支出计划"),
    LEVEL1("一级指标"),
    LEVEL2("二级指标"),
    LEVEL3("三级指标"),
    DESCRIPTION("绩效指标描述"),
    VALUE("指标值"),
    BASIS("指标值确定依据"),
    WEIGHT("权重"),
    DOCUMENT("全文");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name in Chinese, as the tables head it. */
    public String label() {
        return label;
    }

    /** The name in JSON: “fiscalFunds”. */
    public String json() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder out = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            out.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return out.toString();
    }
}
