package cn.jishen.reports.opinion;

/** The styles of a paragraph; styles.xml beside this package says how each looks. */
enum Style {
    /** 发文机关标志 and 发文字号, for the bureau to fill. */
    MARK("Mark"),
    /** 标题. */
    TITLE("OpinionTitle"),
    /** 主送机关. */
    ADDRESSEE("Addressee"),
    /** 正文. */
    BODY("Normal"),
    /** The last paragraph of the text, which goes to the next page with the signature. */
    CLOSING("Closing"),
    HEAD_1("Heading1"),
    HEAD_2("Heading2"),
    HEAD_3("Heading3"),
    /** 附件说明: its first line, and the lines under it. */
    ANNEXES("Annexes"),
    MORE_ANNEXES("MoreAnnexes"),
    /** 署名. */
    SIGNATURE("OpinionSignature"),
    /** 成文日期. */
    DATE("OpinionDate"),
    /** “附件1”, at the head of a new page. */
    ANNEX("Annex"),
    ANNEX_TITLE("AnnexTitle"),
    /** A head in an annex. */
    ANNEX_HEAD("AnnexHead"),
    /** A note under a table. */
    NOTE("TableNote"),
    CELL("Cell"),
    CELL_CENTRE("CellCentre"),
    CELL_HEAD("CellHead");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** As styles.xml names it. */
    String id() {
        return id;
    }
}
