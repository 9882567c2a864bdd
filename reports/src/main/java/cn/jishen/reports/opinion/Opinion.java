package cn.jishen.reports.opinion;

import java.util.ArrayList;
import java.util.List;

/** A letter of a few pages, and annexes with all of it; what has nothing to say has no head. */
final class Opinion {
    /** Of 20 characters in a line of the title, “关于” and the year leave so many. */
    private static final int UNIT_BESIDE_YEAR = 13;

    private final OpinionSubject matter;
    private final Annexes annexes;
    private final Paper paper = new Paper();

    Opinion(OpinionSubject matter) {
        this.matter = matter;
        List<Annex> all = new ArrayList<>();
        all.addAll(ScoresAnnex.of(matter));
        all.addAll(DetailsAnnex.of(matter));
        all.addAll(OpenAnnex.of(matter));
        this.annexes = new Annexes(all);
    }

    List<Block> write() {
        head();
        new OpeningPart(matter, paper).write();
        new OverallPart(matter, annexes, paper).write();
        new ChangePart(matter, annexes, paper).write();
        new ProblemsPart(matter, annexes, paper).write();
        new RequestPart(matter, annexes, paper).write();
        paper.close();
        annexes.list(paper);
        paper.add(Style.SIGNATURE, ParagraphPiece.blank(Sentence.OFFICE.say()));
        paper.add(Style.DATE, ParagraphPiece.blank(Sentence.ISSUED.say()));
        annexes.write(paper);
        return paper.blocks();
    }

    private void head() {
        paper.add(Style.NOTE, new ParagraphPiece(Sentence.DRAFT.say(), true));
        paper.add(Style.MARK, ParagraphPiece.blank(Sentence.BUREAU.say()));
        paper.add(Style.MARK, ParagraphPiece.blank(Sentence.NUMBER.say()));
        boolean beside = matter.department().text().length() <= UNIT_BESIDE_YEAR;
        paper.add(
                Style.TITLE,
                ParagraphPiece.of(Sentence.TITLE_BEGIN.say()),
                matter.department(),
                ParagraphPiece.of((beside ? matter.year() + "\n" : "\n" + matter.year()) + Sentence.TITLE_END.say()));
        paper.add(Style.ADDRESSEE, matter.department(), ParagraphPiece.of(Sentence.COLON.say()));
    }
}
