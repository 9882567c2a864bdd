package cn.jishen.features.mutation;

import cn.jishen.audit.drl.Arguments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One constraint of a pattern and the ways in which it can be changed.
 *
 * @param binding “$类 : words” of “$类 : words == "数量"”, which other parts of the rule may need; else empty
 * @param test what can be true or false; empty for a mere binding
 */
record Constraint(String binding, String test) {
    private static final Pattern BOUND = Pattern.compile("(\\$[\\p{L}\\p{N}_]+\\s*:=?)(.*)", Pattern.DOTALL);
    private static final Pattern COMPARISON = Pattern.compile("[=!<>]=|[<>]| in ");
    private static final Pattern BOUNDARY = Pattern.compile("(?<![<>=!-])(<=|>=|<|>)(?![=>])");
    private static final Pattern MEMBERS = Pattern.compile(" in \\(([^()]*)\\)");
    private static final Map<String, String> MOVED = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

    static Constraint of(String text) {
        Matcher bound = BOUND.matcher(text);
        if (!bound.matches()) {
            return new Constraint("", text);
        }
        Matcher comparison = COMPARISON.matcher(Arguments.blanked(text));
        return comparison.find()
                ? new Constraint(
                        text.substring(0, comparison.start()).strip(),
                        bound.group(2).strip())
                : new Constraint(text, "");
    }

    /** Whether it joins one fact to another or asks for a conclusion by name: other changes of a rule tell more. */
    boolean isJoin() {
        return test.matches("(?s)(this|about|project|id|name)\\s*==.*");
    }

    String negated() {
        return before() + "!(" + test + ")";
    }

    private String before() {
        return binding.isEmpty() ? "" : binding + ", ";
    }

    /**
     * Other changes, each with its description: a comparison moved over its boundary, one part of several or one member
     * of a list gone.
     */
    Map<String, String> others() {
        Map<String, String> changes = new LinkedHashMap<>();
        Matcher boundary = BOUNDARY.matcher(Arguments.blanked(test));
        while (boundary.find()) {
            String moved = MOVED.getOrDefault(boundary.group(1), "");
            changes.put(
                    "改边界 " + boundary.group(1) + "为" + moved,
                    before() + test.substring(0, boundary.start()) + moved + test.substring(boundary.end()));
        }
        for (String operator : List.of("&&", "||")) {
            List<String> parts = parts(operator);
            for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
                List<String> left = new ArrayList<>(parts);
                left.remove(i);
                changes.put("去掉 " + parts.get(i).strip(), before() + String.join(operator, left));
            }
        }
        Matcher members = MEMBERS.matcher(test);
        while (members.find()) {
            List<String> all = List.of(members.group(1).split(",\\s*"));
            for (String member : all) {
                String fewer =
                        all.stream().filter(other -> !other.equals(member)).collect(Collectors.joining(", "));
                String text = test.substring(0, members.start(1)) + fewer + test.substring(members.end(1));
                changes.put("去掉 " + member, before() + text);
            }
        }
        return changes;
    }

    /** The parts of the test at its top level; one when the operator does not stand there. */
    private List<String> parts(String operator) {
        List<String> parts = new ArrayList<>();
        String blanked = Arguments.blanked(test);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < blanked.length(); i++) {
            depth += blanked.charAt(i) == '(' ? 1 : blanked.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && blanked.startsWith(operator, i)) {
                parts.add(test.substring(from, i));
                from = i + operator.length();
            }
        }
        parts.add(test.substring(from));
        return parts;
    }
}
