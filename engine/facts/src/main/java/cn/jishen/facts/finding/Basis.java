package cn.jishen.facts.finding;

/**
 * 依据.
 *
 * @param code as rules cite it: P101
 * @param title the document: 财预〔2021〕101号
 * @param verified whether its wording was seen in public material; if not it is shown as 待核实
 */
public record Basis(String code, String title, boolean verified) {
    public String print() {
        return verified ? title : title + "（待核实）";
    }

    /** The document alone, without what is quoted of it in brackets: 财预〔2021〕101号. */
    public String shortTitle() {
        int bracket = title.indexOf('（');
        return bracket > 0 ? title.substring(0, bracket) : title;
    }
}
