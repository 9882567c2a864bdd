package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount that the prose says to stand in a table: “10万元，已列入政府采购预算”.
 *
 * @param words as written
 * @param amount in 万元
 * @param kind of the table: 政府采购
 */
public record Entered(String words, Money amount, String kind, Location location) {
    private static final Pattern SAYING =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)万元[，,]?(?:均|全部)?已(?:按要求|按规定|全部|均)?(?:列入|编入|纳入)(政府采购)");

    /** What the statements say to be entered, each once; nothing (0万元) is not entered. */
    public static List<Entered> in(DocumentReading disclosure) {
        return in(disclosure.disclosure());
    }

    private static List<Entered> in(Disclosure disclosure) {
        List<Entered> all = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            Matcher saying = SAYING.matcher(statement.text().replaceAll("[\\s\u00a0]", ""));
            while (saying.find()) {
                Money amount = Money.ofWan(saying.group(1));
                Entered read = new Entered(saying.group(), amount, saying.group(2), statement.location());
                boolean known = all.stream().anyMatch(before -> before.words.equals(read.words));
                if (amount.wan().signum() > 0 && !known) {
                    all.add(read);
                }
            }
        }
        return all;
    }
}
