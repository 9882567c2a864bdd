package cn.jishen.facts.value;

import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.number.ValueWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities that a goal, a purpose or another stretch of prose states, and passes over other numbers.
 *
 * @param money words that speak of money
 */
record Quantities(ValueWords words, LongestMatch<String> money) {

    /** The quantities other than money, in the order of the text. Never throws. */
    List<Quantity> in(String text) {
        return read(text, false).stream().filter(q -> !isMoney(q.target())).toList();
    }

    /**
     * The amounts of money and prices, in the order of the text. Never throws. “5万” is money where the words before
     * it speak of it (预算5万), and then has the flaw UNIT_CUT.
     */
    List<Quantity> moneyIn(String text) {
        return read(text, true).stream().filter(q -> isMoney(q.target())).toList();
    }

    private static boolean isMoney(TargetValue value) {
        return value.kind() == ValueKind.MONEY || value.kind() == ValueKind.PRICE;
    }

    private List<Quantity> read(String raw, boolean ofMoney) {
        Writing writing = Writing.ofProse(raw);
        QuantityScanner scanner = new QuantityScanner(writing.text(), words, true, ofMoney);
        List<FoundQuantity> found = scanner.scan();
        QuantityNouns nouns = new QuantityNouns(writing.text(), found, scanner.asides());
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundQuantity each = found.get(i);
            String before = nouns.before(i);
            boolean taken = each.value().flaw() == Flaw.UNIT_CUT && !money.anyIn(before);
            if (!taken) {
                int start = writing.place(each.start());
                int end = writing.place(each.end() - 1) + 1;
                quantities.add(
                        new Quantity(before, nouns.after(i), each.value(), raw.substring(start, end), start, end));
            }
        }
        return quantities;
    }
}
