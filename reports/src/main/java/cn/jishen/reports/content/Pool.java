package cn.jishen.reports.content;

import cn.jishen.reports.content.LineSummary.ProblemCount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what many summaries say, such as the name of a rule, once instead of for each of them. */
final class Pool {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();
    private final Map<BigDecimal, BigDecimal> points = new HashMap<>();
    private final Map<ProblemCount, ProblemCount> problems = new HashMap<>();

    String one(String text) {
        return one(texts, text);
    }

    List<String> one(List<String> texts) {
        return one(lists, texts);
    }

    BigDecimal one(BigDecimal number) {
        return one(points, number);
    }

    ProblemCount one(ProblemCount problem) {
        return one(problems, problem);
    }

    private static <T> T one(Map<T, T> known, T value) {
        T before = known.putIfAbsent(value, value);
        return before == null ? value : before;
    }
}
