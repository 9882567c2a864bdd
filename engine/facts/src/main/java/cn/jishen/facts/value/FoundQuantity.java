package cn.jishen.facts.value;

/**
 * A quantity in a text in one writing.
 *
 * @param start of its first comparator, word of change or figure
 * @param end one past its last character
 */
record FoundQuantity(int start, int end, TargetValue value) {}
