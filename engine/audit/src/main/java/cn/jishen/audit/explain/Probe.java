package cn.jishen.audit.explain;

import cn.jishen.audit.drl.Arguments;
import cn.jishen.audit.drl.DrlRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One DRL rule turned into queries: its condition cut off after one step, two steps and so on. The place (row, project
 * or document) that the consequence speaks of stands in front of each, so that every place is looked at.
 *
 * @param rule the rule
 * @param id tells the queries of this rule from those of others
 * @param place the variable of the place: $行
 * @param type the type of the place: RowReading
 * @param cuts what is asked, in the order of the condition
 */
record Probe(DrlRule rule, String id, String place, String type, List<Cut> cuts) {
    private static final Pattern SPEAKS_OF =
            Pattern.compile("(?:raise\\(kcontext,|new Inferred\\(\"[^\"]+\",)\\s*(\\$[\\p{L}\\p{N}_]+)\\s*[,)]");
    private static final Pattern PATTERN = Pattern.compile("(\\$[\\p{L}\\p{N}_]+ : )?([A-Z]\\w*)\\(.*", Pattern.DOTALL);

    private static final Pattern CONCLUSION = Pattern.compile("Inferred\\(name == \"([^\"]+)\"");

    /** Rules name a place by its kind. */
    private static final Map<String, String> TYPES =
            Map.of("$行", "RowReading", "$项目", "ProjectReading", "$文档", "DocumentReading");

    /**
     * One query.
     *
     * @param condition what it adds to the one before, as written
     * @param about the variable of what it adds to; empty when that is no single fact
     * @param onPlace whether it asks something of the place itself
     * @param conclusion the name of the conclusion about the place that it asks for; empty when it asks for none
     * @param text the condition up to here
     */
    record Cut(String condition, String about, boolean onPlace, String conclusion, String text) {}

    /** The probe of a rule; null when its consequence speaks of no place. */
    static @Nullable Probe of(DrlRule rule, String id) {
        Matcher spoken = SPEAKS_OF.matcher(rule.consequence());
        if (!spoken.find()) {
            return null;
        }
        String place = spoken.group(1);
        String type = TYPES.get(place);
        if (type == null) {
            return null;
        }
        return new Probe(rule, id, place, type, cuts(rule, place, type));
    }

    private static List<Cut> cuts(DrlRule rule, String place, String type) {
        List<Cut> cuts = new ArrayList<>();
        StringBuilder before = new StringBuilder("    " + place + " : " + type + "()\n");
        List<String> elements = rule.conditions();
        for (int i = 0; i < elements.size(); i++) {
            String element = elements.get(i);
            Matcher pattern = PATTERN.matcher(element);
            if (pattern.matches()) {
                String binding = pattern.group(1) == null
                        ? "$第" + i + "步"
                        : pattern.group(1).replace(" : ", "");
                String unbound = element.substring(pattern.start(2));
                inside(unbound, binding, String.valueOf(pattern.group(2)), place, before, cuts);
            } else {
                before.append("    ").append(element).append('\n');
                cuts.add(new Cut(element, "", false, "", before.toString()));
            }
        }
        return cuts;
    }

    /** A pattern: a cut after each of its constraints; one that asks for a conclusion is a cut as a whole. */
    private static void inside(
            String unbound, String binding, String type, String place, StringBuilder before, List<Cut> cuts) {
        boolean isPlace = binding.equals(place);
        String about = isPlace ? "$本处" : binding;
        Arguments arguments = Arguments.in(unbound, 0);
        String tail = unbound.substring(arguments.to() + 1);
        List<String> asked = new ArrayList<>(isPlace ? List.of("this == " + place) : List.of());
        Matcher concluded = CONCLUSION.matcher(unbound);
        boolean whole = arguments.texts().isEmpty() || concluded.find();
        for (String constraint : joinsFirst(arguments.texts(), place)) {
            boolean binds = constraint.startsWith(place + " : ");
            asked.add(binds ? constraint.substring(place.length() + 3) + " == " + place : constraint);
            if (!whole) {
                String shown = isPlace ? constraint : type + "(" + constraint + ")" + tail;
                cuts.add(new Cut(shown, about, isPlace, "", before + line(about, type, asked, tail)));
            }
        }
        before.append(line(about, type, asked, tail));
        if (whole && !isPlace) {
            boolean aboutPlace = asked.contains("about == " + place);
            cuts.add(new Cut(unbound, about, false, aboutPlace ? concluded.group(1) : "", before.toString()));
        }
    }

    /** What ties the pattern to the place comes first: another fact that meets the rest is of no interest. */
    private static List<String> joinsFirst(List<String> constraints, String place) {
        Pattern join =
                Pattern.compile("(?s)" + Pattern.quote(place) + " : .*|\\w+ == " + Pattern.quote(place) + "(\\.\\w+)?");
        List<String> ordered = new ArrayList<>(constraints);
        ordered.sort(
                Comparator.comparing(constraint -> !join.matcher(constraint).matches()));
        return ordered;
    }

    private static String line(String about, String type, List<String> constraints, String tail) {
        return "    " + about + " : " + type + "(" + String.join(", ", constraints) + ")" + tail + "\n";
    }

    /** The names of the conclusions about the place that the rule asks for. */
    List<String> conclusions() {
        return cuts.stream()
                .map(Cut::conclusion)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String queryName(int cut) {
        return "解释 " + id + " " + cut;
    }

    /** The queries as DRL. */
    String drl() {
        StringBuilder drl = new StringBuilder();
        for (int i = 0; i < cuts.size(); i++) {
            drl.append("query \"")
                    .append(queryName(i))
                    .append("\"\n")
                    .append(cuts.get(i).text())
                    .append("end\n\n");
        }
        return drl.toString();
    }
}
