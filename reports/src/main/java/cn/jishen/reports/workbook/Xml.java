package cn.jishen.reports.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes the XML of one part. Texts must have been cleaned of what XML cannot hold. */
final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element; attributes are names and values in turn, one whose value is null is left out. */
    Xml open(String name, @Nullable Object... attributes) throws IOException {
        start(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, @Nullable Object... attributes) throws IOException {
        start(name, attributes);
        out.write("/>");
        return this;
    }

    /** An element that holds a text. */
    Xml text(String name, String text, @Nullable Object... attributes) throws IOException {
        open(name, attributes);
        escape(text);
        return close();
    }

    /** A text of a cell or note, whose spaces at either end count. */
    Xml cellText(String text) throws IOException {
        boolean bare = text.equals(text.strip());
        return text("t", text, "xml:space", bare ? null : "preserve");
    }

    /** Closes the element that was opened last. */
    Xml close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    private void start(String name, @Nullable Object... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                out.write(' ');
                out.write(String.valueOf(attributes[i]));
                out.write("=\"");
                escape(value.toString());
                out.write('"');
            }
        }
    }

    private void escape(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> null;
            };
            if (entity != null) {
                out.write(text, written, i - written);
                out.write(entity);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }
}
