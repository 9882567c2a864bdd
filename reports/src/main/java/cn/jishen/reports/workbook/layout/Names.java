package cn.jishen.reports.workbook.layout;

/** The names of the sheets that links lead to. */
public final class Names {
    public static final String FINDINGS = "问题清单";
    public static final String LEDGER = "整改台账";
    public static final String EXCEPTIONS = "例外";
    public static final String RULES = "规则说明";

    private Names() {}
}
