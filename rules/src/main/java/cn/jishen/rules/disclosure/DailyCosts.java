package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.rules.words.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The daily costs (办公费, 印刷费, 差旅费 …) that a purpose is made of, and the same in 公用经费 of 基本支出. */
public final class DailyCosts {
    private static final String LIST = "日常费用";
    private static final String FEE = "费";

    private DailyCosts() {}

    /** Whether the purpose says nothing but daily costs. */
    public static boolean isAllOf(String purpose, Lexicon words) {
        return words.without("费用套话", words.without(LIST, purpose)).isEmpty();
    }

    /** The daily costs of a text, each once, under the names of the accounts: 办公费 for 办公. */
    public static Set<String> in(String text, Lexicon words) {
        Set<String> costs = new LinkedHashSet<>();
        String left = text;
        for (String word : words.words(LIST)) {
            if (left.contains(word)) {
                left = left.replace(word, "；");
                costs.add(word.endsWith(FEE) ? word : word + FEE);
            }
        }
        return costs;
    }

    /** The lines of the table for these costs that hold an amount: “办公费8.9万元、差旅费2万元”; empty for none. */
    public static String among(NamedTable table, Set<String> costs) {
        List<String> lines = new ArrayList<>();
        for (NamedTable.Line line : EmptyTable.filled(table)) {
            String name = line.name().replaceAll("[\\s\u00a0]", "");
            if (line.amount() != null && costs.contains(name)) {
                lines.add(name + line.amount().print());
            }
        }
        return String.join("、", lines);
    }
}
