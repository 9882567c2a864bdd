package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.Basis;
import cn.jishen.facts.finding.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the rules stand on, the highest first: only those of which what is cited has been verified. */
final class Bases {
    /** What a title starts with, by rank. */
    private static final List<String> RANKS = List.of("《中华人民共和国", "中发〔", "中办发〔", "国发〔", "国办发〔", "财预〔");

    private Bases() {}

    /** “审核依据为…”; empty where no rule cites such a document. */
    static String sentence(List<Rule> rules) {
        List<String> documents = documents(rules.stream());
        return documents.isEmpty() ? "" : Sentence.BASES.say(String.join(Sentence.JOIN.say(), documents));
    }

    /** “（依据：财预〔2021〕101号）”; empty where there is none. */
    static String remark(Rule rule) {
        List<String> documents = documents(Stream.of(rule));
        return documents.isEmpty() ? "" : Sentence.BASIS.say(String.join(Sentence.JOIN.say(), documents));
    }

    private static List<String> documents(Stream<Rule> rules) {
        return rules.flatMap(rule -> rule.basis().stream())
                .filter(Basis::verified)
                .map(Basis::shortTitle)
                .filter(title -> title.indexOf('〔') >= 0 || title.indexOf('《') >= 0)
                .distinct()
                .sorted(Comparator.comparingInt(Bases::rank))
                .toList();
    }

    private static int rank(String title) {
        for (int i = 0; i < RANKS.size(); i++) {
            if (title.startsWith(RANKS.get(i))) {
                return i;
            }
        }
        return RANKS.size();
    }
}
