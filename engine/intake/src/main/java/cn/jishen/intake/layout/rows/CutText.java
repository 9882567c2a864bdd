package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Location;

/** How people are told that a text stood in two pieces: only a file with pages has page breaks. */
public final class CutText {
    private CutText() {}

    /** “由被分页截断的两段合并” where the place has a page. */
    public static String joined(Location place) {
        return place.page() == null ? "由断开的两段合并" : "由被分页截断的两段合并";
    }
}
