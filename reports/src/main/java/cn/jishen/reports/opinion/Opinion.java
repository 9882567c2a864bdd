package cn.jishen.reports.opinion;

import java.util.ArrayList;
import java.util.List;

/** The whole opinion in its order; what has nothing to say has no head. */
final class Opinion {
    /** Of 20 characters in a line of the title, “关于” and the year leave so many. */
    private static final int UNIT_BESIDE_YEAR = 13;

    private final OpinionSubject matter;
    private final Paper paper = new Paper();

    Opinion(OpinionSubject matter) {
        this.matter = matter;
    }

    List<Block> write() {
        head();
        new OpeningPart(matter, paper).write();
        new OverallPart(matter, paper).write();
        new ChangePart(matter, paper).write();
        new ItemsPart(matter, paper).write();
        new ProjectsPart(matter, paper).write();
        new OpenPart(matter, paper).write();
        new RequestPart(matter, paper).write();
        List<Annex> annexes = new ArrayList<>();
        annexes.addAll(ScoresAnnex.of(matter));
        annexes.addAll(DetailsAnnex.of(matter));
        annexes.addAll(RulesAnnex.of(matter));
        list(annexes);
        paper.add(Style.SIGNATURE, ParagraphPiece.blank("审核单位"));
        paper.add(Style.DATE, ParagraphPiece.blank("　　　　年　　月　　日"));
        for (int i = 0; i < annexes.size(); i++) {
            annexes.get(i).write(paper, annexes.size() == 1 ? "附件" : "附件" + (i + 1));
        }
        return paper.blocks();
    }

    private void head() {
        paper.add(Style.MARK, ParagraphPiece.blank("发文机关标志"));
        paper.add(Style.MARK, ParagraphPiece.blank("发文字号"));
        boolean beside = matter.department().text().length() <= UNIT_BESIDE_YEAR;
        paper.add(
                Style.TITLE,
                ParagraphPiece.of("关于"),
                matter.department(),
                ParagraphPiece.of((beside ? matter.year() + "\n" : "\n" + matter.year()) + "项目支出绩效目标的审核意见"));
        paper.add(Style.ADDRESSEE, matter.department(), ParagraphPiece.of("："));
    }

    private void list(List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            String number = annexes.size() == 1 ? "" : (i + 1) + ".";
            paper.add(
                    i == 0 ? Style.ANNEXES : Style.MORE_ANNEXES,
                    (i == 0 ? "附件：" : "") + number + annexes.get(i).title());
        }
    }
}
