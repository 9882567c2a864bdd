package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.rules.raise.Share;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 全表同值: the number that most of the percentage rows of a project take.
 *
 * @param percent the number, in %
 * @param same the rows that take it, in the order of the table
 * @param of how many percentage rows there are
 * @param sourced whether each of the rows that take it names a source of its own
 */
public record Uniformity(BigDecimal percent, List<Indicator> same, int of, boolean sourced) {
    private static final String SOURCE = "可查依据";

    public Uniformity {
        same = List.copyOf(same);
    }

    /** Counts rows of kind PERCENT, of which there is at least one; of numbers equally frequent the larger is taken. */
    public static Uniformity of(Collection<?> percentRows, Lexicon words) {
        Map<BigDecimal, List<Indicator>> byPercent = new TreeMap<>(Comparator.reverseOrder());
        for (Object each : percentRows) {
            Indicator row = ((RowReading) each).indicator();
            BigDecimal percent = row.target().percent();
            if (percent != null) {
                byPercent.computeIfAbsent(percent, key -> new ArrayList<>()).add(row);
            }
        }
        Map.Entry<BigDecimal, List<Indicator>> most = byPercent.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow();
        List<Indicator> same = new ArrayList<>(most.getValue());
        same.sort(Comparator.comparingInt(Indicator::row));
        return new Uniformity(most.getKey(), same, percentRows.size(), isSourced(same, words));
    }

    private static boolean isSourced(List<Indicator> rows, Lexicon words) {
        Set<String> sources = new HashSet<>();
        return rows.stream()
                .map(row -> row.text(Field.BASIS))
                .allMatch(basis -> words.in(SOURCE, basis) && sources.add(basis));
    }

    /** The share of rows that take the number, in %. */
    public BigDecimal share() {
        return Share.of(same.size(), of);
    }

    /** “2、3、5”. */
    public String rows() {
        return same.stream().map(row -> String.valueOf(row.row())).collect(Collectors.joining("、"));
    }
}
