package cn.jishen.audit.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between the brackets of a pattern. The parser's own places of constraints are of no use for this: some
 * end a character early.
 *
 * @param rule the text of the whole rule
 * @param from after the opening bracket
 * @param to the closing bracket
 * @param texts the constraints
 */
public record Arguments(String rule, int from, int to, List<String> texts) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** The arguments of the pattern that begins at a place of the rule. */
    public static Arguments in(String rule, int pattern) {
        String blanked = blanked(rule);
        int open = blanked.indexOf('(', pattern) + 1;
        List<String> texts = new ArrayList<>();
        int depth = 0;
        int start = open;
        int at = open;
        for (; depth >= 0; at++) {
            char sign = blanked.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && sign == ',')) {
                texts.add(rule.substring(start, at).strip());
                start = at + 1;
            }
        }
        texts.removeIf(String::isEmpty);
        return new Arguments(rule, open, at - 1, texts);
    }

    /** The rule with one constraint replaced, or taken out when there is nothing to stand in its place. */
    public String with(int index, String replacement) {
        List<String> others = new ArrayList<>(texts);
        others.set(index, replacement);
        others.removeIf(String::isEmpty);
        return rule.substring(0, from) + String.join(", ", others) + rule.substring(to);
    }

    /** The rule with the first constraints only. */
    public String first(int count) {
        return rule.substring(0, from) + String.join(", ", texts.subList(0, count)) + rule.substring(to);
    }

    /** The text with as many blanks for everything in quotes, so that signs in words are not taken for DRL. */
    public static String blanked(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> "_".repeat(quoted.group().length()));
    }
}
