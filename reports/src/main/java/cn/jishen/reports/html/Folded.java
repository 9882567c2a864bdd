package cn.jishen.reports.html;

import cn.jishen.reports.text.Xml;
import java.io.IOException;

/** Texts as they are; a very long one shows its beginning and folds the whole, so that nothing is lost. */
final class Folded {
    private static final int LONG = 600;
    private static final int SHOWN = 200;

    private final Xml html;

    Folded(Xml html) {
        this.html = html;
    }

    void text(String text) throws IOException {
        if (text.length() <= LONG) {
            html.text("span", text, "class", "text");
            return;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        html.text("span", text.substring(0, end) + "……", "class", "text");
        html.open("details").text("summary", "共" + text.length() + "字，全文");
        html.text("span", text, "class", "text").close();
    }
}
