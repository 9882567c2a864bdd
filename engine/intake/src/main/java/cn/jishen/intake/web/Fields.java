package cn.jishen.intake.web;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Text that a browser shows and that stands in no text of the page: values of fields, numbers of lists. */
final class Fields {
    private Fields() {}

    /** What a field shows; empty for boxes to tick and buttons. */
    static String shown(Element field, String name) {
        return switch (name) {
            case "textarea" -> field.wholeText();
            case "select" -> {
                Element chosen = field.selectFirst("option[selected]");
                Element shown = chosen == null ? field.selectFirst("option") : chosen;
                yield shown == null ? "" : shown.text();
            }
            default ->
                switch (field.attr("type").toLowerCase(Locale.ROOT)) {
                    case "", "text", "number", "date" -> field.attr("value");
                    default -> "";
                };
        };
    }

    /** A number that an element says of itself; the given one where it says none. */
    static int number(Element element, String attribute, int otherwise) {
        try {
            return element.hasAttr(attribute)
                    ? Integer.parseInt(element.attr(attribute).strip())
                    : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
