package cn.jishen.facts.value;

/** Writes numbers in Chinese characters, for tests: 12345 as 一万二千三百四十五. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SCALES = {"", "十", "百", "千"};

    private ChineseNumerals() {}

    static String write(int number) {
        int high = number / 10_000;
        int low = number % 10_000;
        if (high == 0) {
            return section(low);
        }
        String zero = low > 0 && low < 1000 ? "零" : "";
        return section(high) + "万" + (low == 0 ? "" : zero + section(low));
    }

    private static String section(int number) {
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = out.length() > 0;
            } else {
                out.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(SCALES[place]);
                zero = false;
            }
        }
        return out.toString();
    }
}
