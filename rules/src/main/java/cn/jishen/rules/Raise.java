package cn.jishen.rules;

/** Placeholder until the rule base lands. */
final class Raise {
    private Raise() {}
}
