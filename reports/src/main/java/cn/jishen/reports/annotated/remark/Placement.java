package cn.jishen.reports.annotated.remark;

/**
 * What a copy carries.
 *
 * @param comments how many stand in it, one for each rule in each project
 * @param atWords of these, how many stand at the very words in question
 * @param edits tracked changes that are proposed, those in a second print of the same table included
 * @param elsewhere of the comments, how many stand at the document's beginning, or beside a text box, because their
 *     place was not found or can carry none
 * @param doubts how many are left out, because they only raise doubts and those are not wanted
 */
public record Placement(int comments, int atWords, int edits, int elsewhere, int doubts) {
    /** For people: “目标表.docx”加批注30处，修订4处；2处未找到位置，写在文件开头. */
    public String describe(String source) {
        return "“" + source + "”加批注" + comments + "处" + (edits == 0 ? "" : "，修订" + edits + "处")
                + (elsewhere == 0 ? "" : "；" + elsewhere + "处没有找到位置，写在文件开头")
                + (doubts == 0 ? "" : "；另有提示" + doubts + "项没有加批注，需要时用 --comments 全部");
    }
}
