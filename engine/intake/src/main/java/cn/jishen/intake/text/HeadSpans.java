package cn.jishen.intake.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The spans that plain text has lost. A row of heads with fewer cells than the row of heads below it: each blank below
 * belongs to one head that goes down, each run of written cells to one head that stands over them all. Where the
 * counts agree, that is the only way; where they do not, nothing is known and every cell keeps one column.
 */
final class HeadSpans {
    private HeadSpans() {}

    /** How many columns each cell of each row covers. */
    static List<List<Integer>> of(List<List<String>> rows) {
        List<List<Integer>> spans = new ArrayList<>();
        for (List<String> row : rows) {
            spans.add(new ArrayList<>(Collections.nCopies(row.size(), 1)));
        }
        for (int i = rows.size() - 2; i >= 0; i--) {
            List<Integer> over = over(rows.get(i), rows.get(i + 1), spans.get(i + 1));
            if (!over.isEmpty()) {
                spans.set(i, over);
            }
        }
        return spans;
    }

    private static List<Integer> over(List<String> upper, List<String> lower, List<Integer> lowerSpans) {
        if (upper.size() >= lower.size() || upper.stream().anyMatch(String::isBlank)) {
            return List.of();
        }
        List<Integer> spans = new ArrayList<>();
        boolean inRun = false;
        for (int i = 0; i < lower.size(); i++) {
            boolean written = !lower.get(i).isBlank();
            if (written && inRun) {
                int last = spans.size() - 1;
                spans.set(last, spans.get(last) + lowerSpans.get(i));
            } else {
                spans.add(lowerSpans.get(i));
            }
            inRun = written;
        }
        return spans.size() == upper.size() ? spans : List.of();
    }
}
