package cn.jishen.reports.text;

/** What any file of text can hold. */
public final class Characters {
    private Characters() {}

    /** Without control characters, half surrogate pairs and what XML forbids; tabs are spaces, lines end in \n. */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static boolean isOrdinary(int c) {
        boolean ascii = c >= ' ' && c < 0x7f;
        return c == '\n' || ascii || (c > 0x9f && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE);
    }

    private static String rewritten(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(c -> {
                    boolean control = Character.isISOControl(c) && c != '\n';
                    if (!control && c != 0xFFFE && c != 0xFFFF && Character.getType(c) != Character.SURROGATE) {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /** The text within a limit; how long it was is said at the end. For summaries whose whole text stands elsewhere. */
    public static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "……（共" + text.length() + "字）";
    }
}
