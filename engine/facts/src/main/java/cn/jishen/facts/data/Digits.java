package cn.jishen.facts.data;

import java.text.Normalizer;

/** What to write in place of a text that should be a number. */
final class Digits {
    private Digits() {}

    static String advice(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        String number = narrow.replaceAll("[^0-9.\\-].*$", "");
        String rest = narrow.substring(number.length());
        if (text.isEmpty()) {
            return "填上一个数";
        }
        if (number.isEmpty()) {
            return "写成半角的数，如 0.5";
        }
        return "写成半角的“" + number + "”" + (rest.isEmpty() ? "" : "，“" + rest + "”写到“单位”一栏或折算进数里");
    }
}
