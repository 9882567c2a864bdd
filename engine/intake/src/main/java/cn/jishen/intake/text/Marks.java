package cn.jishen.intake.text;

import cn.jishen.intake.source.Superscripts;
import cn.jishen.intake.source.Texts;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of page recognition out of a text: Markdown, HTML, TeX, and the spaces it puts between characters.
 */
final class Marks {
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>\\s*([^<]*?)\\s*</sup>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(b|strong|i|em|u|s|sub|sup|span|font|p|div|center)(\\s[^<>]*)?>");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern POWER = Pattern.compile("\\^\\{?([0-9])\\}?");
    private static final Pattern TEX = Pattern.compile("\\$([^$]{1,60})\\$");
    private static final Pattern ENTITY = Pattern.compile("&(nbsp|lt|gt|amp|quot|ge|le|times);");
    private static final Map<String, String> ENTITIES =
            Map.of("nbsp", " ", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "ge", "≥", "le", "≤", "times", "×");
    /** Wide characters and comparators: a space beside one of them was not written. */
    private static final String WIDE =
            "[\\u2E80-\\u303F\\u3041-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF01-\\uFF60“”‘’—…≥≤＞＜]";

    private static final Pattern STRAY = Pattern.compile("(?<=" + WIDE + ") +| +(?=" + WIDE + ")");

    private Marks() {}

    /** The text without marks and stray spaces, cleaned. */
    static String clean(String text) {
        String out = text;
        if (out.indexOf('$') >= 0) {
            out = TEX.matcher(out).replaceAll(m -> Matcher.quoteReplacement(tex(m.group(1))));
        }
        if (out.indexOf('<') >= 0) {
            out = RAISED.matcher(out).replaceAll(m -> Matcher.quoteReplacement(Superscripts.of(m.group(1))));
            out = TAG.matcher(BREAK.matcher(out).replaceAll("\n")).replaceAll("");
        }
        if (out.indexOf('*') >= 0 || out.indexOf('_') >= 0) {
            out = BOLD.matcher(out).replaceAll("$2");
        }
        if (out.indexOf('&') >= 0) {
            out = ENTITY.matcher(out).replaceAll(m -> Matcher.quoteReplacement(ENTITIES.get(m.group(1))));
        }
        return tight(Texts.clean(out));
    }

    /** The text without spaces beside Chinese characters and comparators. */
    static String tight(String text) {
        return text.indexOf(' ') < 0 ? text : STRAY.matcher(text).replaceAll("");
    }

    /** A formula as text; one that is not of these few signs stays as it is. */
    private static String tex(String formula) {
        String plain = formula.replaceAll("\\\\(geqslant|geq|ge)(?![a-z])", "≥")
                .replaceAll("\\\\(leqslant|leq|le)(?![a-z])", "≤")
                .replaceAll("\\\\times(?![a-z])", "×")
                .replace("\\%", "%")
                .replaceAll("\\\\(mathrm|text)\\{([^{}]*)\\}", "$2");
        plain = POWER.matcher(plain).replaceAll(m -> Superscripts.of(m.group(1)));
        return plain.indexOf('\\') >= 0 ? "$" + formula + "$" : plain.strip();
    }
}
