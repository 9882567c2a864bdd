package cn.jishen.reports.opinion;

import java.util.List;

/** The annexes that there are, in their order, and how the letter points to each. */
record Annexes(List<Annex> all) {
    Annexes {
        all = List.copyOf(all);
    }

    /** “附件2”; “附件” for the only one. */
    String mark(Sentence title) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).title() == title) {
                return mark(i);
            }
        }
        return Sentence.ANNEX.say();
    }

    private String mark(int index) {
        return all.size() == 1 ? Sentence.ANNEX.say() : Sentence.ANNEX_NUMBER.say(index + 1);
    }

    /** The list above the signature. */
    void list(Paper paper) {
        for (int i = 0; i < all.size(); i++) {
            String number = all.size() == 1 ? "" : (i + 1) + ".";
            String first = i == 0 ? Sentence.ANNEX_LIST.say() : "";
            Style style = i == 0 ? Style.ANNEXES : Style.MORE_ANNEXES;
            paper.add(style, first + number + all.get(i).title().say());
        }
    }

    void write(Paper paper) {
        for (int i = 0; i < all.size(); i++) {
            paper.add(Style.ANNEX, mark(i))
                    .add(Style.ANNEX_TITLE, all.get(i).title().say());
            all.get(i).blocks().forEach(paper::add);
        }
    }
}
