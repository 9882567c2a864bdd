package cn.jishen.reports.sarif;

import cn.jishen.reports.json.JsonOut;

/** Texts in the form of a SARIF message. */
final class SarifMessages {
    private SarifMessages() {}

    /** A property that is a message of plain text. In a message braces stand for arguments unless they are doubled. */
    static void message(JsonOut json, String name, String text) {
        json.object(name, () -> json.text("text", literal(text)));
    }

    static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
