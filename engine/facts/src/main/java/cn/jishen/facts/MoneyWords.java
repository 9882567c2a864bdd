package cn.jishen.facts;

import java.util.List;

/** Words that make a bare 万 mean 万元. */
final class MoneyWords {
    private static final List<String> WORDS = List.of("金额", "费用", "成本", "预算", "经费", "资金", "收入", "产值", "投资");

    private MoneyWords() {}

    static boolean in(String text) {
        return WORDS.stream().anyMatch(text::contains);
    }
}
