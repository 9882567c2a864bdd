package cn.jishen.reports.html;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose head is repeated on every printed page, and whose rows become cards on a narrow screen. */
final class Table {
    private final Xml html;
    private final List<String> heads;
    private int column;

    /** Opens the table and its body. */
    static Table open(Xml html, String caption, String... heads) throws IOException {
        html.raw("\n")
                .open("table", "class", "stack", "aria-label", caption)
                .open("thead")
                .open("tr");
        for (String head : heads) {
            html.text("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        return new Table(html, List.of(heads));
    }

    private Table(Xml html, List<String> heads) {
        this.html = html;
        this.heads = heads;
    }

    Table row() throws IOException {
        html.raw("\n").open("tr");
        column = 0;
        return this;
    }

    Table text(String text) throws IOException {
        return text(text, null);
    }

    Table number(String number) throws IOException {
        return text(number, "number");
    }

    Table number(int number) throws IOException {
        return number(String.valueOf(number));
    }

    Table center(String text) throws IOException {
        return text(text, "center");
    }

    Table text(String text, @Nullable String style) throws IOException {
        html.text("td", text, "class", style, "data-head", heads.get(column++));
        return this;
    }

    /** A text that leads to another place. */
    Table link(String text, String address) throws IOException {
        html.open("td", "data-head", heads.get(column++));
        html.text("a", text, "href", address).close();
        return this;
    }

    /** A cell that the caller fills and closes. */
    Xml cell() throws IOException {
        return html.open("td", "data-head", heads.get(column++));
    }

    void endRow() throws IOException {
        html.close();
    }

    void close() throws IOException {
        html.close().close();
    }
}
