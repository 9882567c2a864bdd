package cn.jishen.reports.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML, or HTML in the writing of XML. Of texts, what XML cannot hold is left out, what it reserves escaped. */
public final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public Xml(Writer out) {
        this.out = out;
    }

    /** The first line of a file of XML. */
    public Xml prolog() throws IOException {
        return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Markup of our own, as it is; never a text from outside. */
    public Xml raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** A text inside the element that is open. */
    public Xml say(String text) throws IOException {
        escape(Characters.printable(text), null);
        return this;
    }

    /** Opens an element; attributes are names and values in turn, one whose value is null is left out. */
    public Xml open(String name, @Nullable Object... attributes) throws IOException {
        start(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, @Nullable Object... attributes) throws IOException {
        start(name, attributes);
        out.write("/>");
        return this;
    }

    /** An element that holds a text. */
    public Xml text(String name, String text, @Nullable Object... attributes) throws IOException {
        return open(name, attributes).say(text).close();
    }

    /** A text of a cell or note, whose spaces at either end count. */
    public Xml cellText(String text) throws IOException {
        boolean bare = text.equals(text.strip());
        return text("t", text, "xml:space", bare ? null : "preserve");
    }

    /** Closes the element that was opened last. */
    public Xml close() throws IOException {
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
                if (value instanceof Integer number) {
                    out.write(number.toString());
                } else {
                    escape(Characters.printable(value.toString()), "&#10;");
                }
                out.write('"');
            }
        }
    }

    private void escape(String text, @Nullable String newline) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\n' -> newline;
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
