package cn.jishen.facts;

/** Value to text. */
final class TargetValuePrinter {
    private TargetValuePrinter() {}

    static String print(TargetValue value) {
        return value.words();
    }
}
