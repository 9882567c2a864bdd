package cn.jishen.reports.opinion;

import java.util.ArrayList;
import java.util.List;

/** 有关要求: what to send back, and until when; the bureau fills in both. */
final class RequestPart {
    private final OpinionSubject matter;
    private final Annexes annexes;
    private final Paper paper;

    RequestPart(OpinionSubject matter, Annexes annexes, Paper paper) {
        this.matter = matter;
        this.annexes = annexes;
        this.paper = paper;
    }

    /** Says nothing where there is nothing to change and nothing left to judge. */
    void write() {
        List<List<ParagraphPiece>> requests = requests();
        if (requests.isEmpty()) {
            return;
        }
        paper.head(1, Sentence.REQUESTS.say());
        requests.forEach(pieces -> paper.item(pieces));
        paper.add(
                Style.CLOSING,
                ParagraphPiece.of(Sentence.CALL.say()),
                ParagraphPiece.blank(Sentence.CONTACT.say()),
                ParagraphPiece.of(Sentence.STOP.say()));
    }

    private List<List<ParagraphPiece>> requests() {
        List<List<ParagraphPiece>> requests = new ArrayList<>();
        if (matter.projects().isEmpty()) {
            requests.add(send(Sentence.SEND_AGAIN));
        } else if (matter.hasLines()) {
            requests.add(send(Sentence.SEND));
            requests.add(List.of(ParagraphPiece.of(Sentence.ANSWER.say())));
        }
        if (matter.document().open() > 0) {
            requests.add(List.of(ParagraphPiece.of(Sentence.SUPPLY.say(annexes.mark(Sentence.UNREVIEWED)))));
        }
        return requests;
    }

    private static List<ParagraphPiece> send(Sentence what) {
        return List.of(
                ParagraphPiece.of(Sentence.SEND_BEGIN.say()),
                ParagraphPiece.blank(Sentence.DAY.say()),
                ParagraphPiece.of(what.say()),
                ParagraphPiece.blank(Sentence.OFFICE.say()),
                ParagraphPiece.of(Sentence.STOP.say()));
    }
}
