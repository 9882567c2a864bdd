package cn.jishen.intake.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that are not shown by what they say of themselves; rules of style sheets are not applied. */
final class Hidden {
    private static final Pattern STYLE = Pattern.compile(
            "(display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)", Pattern.CASE_INSENSITIVE);

    private Hidden() {}

    static boolean is(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || (element.hasAttr("style")
                        && STYLE.matcher(element.attr("style")).find());
    }
}
