package cn.jishen.facts.value;

/**
 * A quantity that prose states: “巡查管网36公里” in a goal.
 *
 * @param before the words of the clause before it, back to the last mark or quantity: 巡查管网
 * @param after the words after it, up to the next mark, conjunction or quantity: 贫困户 in “2家贫困户”
 * @param target comparator, number, unit and kind, as in a 指标值
 * @param words as written, comparator and unit included
 * @param start first character of the words in the text, from 0
 * @param end one past the last character
 */
public record Quantity(String before, String after, TargetValue target, String words, int start, int end) {

    /** What is measured: the words before and after it. */
    public String nouns() {
        return before + after;
    }
}
