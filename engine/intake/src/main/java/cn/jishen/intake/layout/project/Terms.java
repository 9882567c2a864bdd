package cn.jishen.intake.layout.project;

import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Term;
import java.util.ArrayList;
import java.util.List;

/** In which order a form puts 中期 and 年度 beside each other. */
public final class Terms {
    private Terms() {}

    /** The terms of the labels in the first row that has both, from left to right; empty where none has. */
    public static List<Term> beside(List<RowLine> rows) {
        for (RowLine row : rows) {
            List<Term> terms = new ArrayList<>();
            for (Labels.Label label : row.labels().all()) {
                if (label.term() != null && !terms.contains(label.term())) {
                    terms.add(label.term());
                }
            }
            if (terms.size() == Term.values().length) {
                return terms;
            }
        }
        return List.of();
    }
}
