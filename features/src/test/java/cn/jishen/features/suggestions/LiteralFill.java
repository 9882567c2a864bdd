package cn.jishen.features.suggestions;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row reads when the suggestion of a finding on it is written into it word for word. */
final class LiteralFill {
    private static final Grammar GRAMMAR = Grammar.shipped();
    /** A cell's value before and after the arrow: ≥98%→≥95%. */
    private static final Pattern ARROW = Pattern.compile("→ ?([^；，（、。“→]+)");

    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
    private static final Pattern FORMULA = Pattern.compile("描述写明：(.+)$");
    private static final Pattern BLANK = Pattern.compile("\\[([^\\[\\]、，]*)[^\\[\\]]*]");
    /** A name and its value; a change from the year before is a part of the value. */
    private static final Pattern TARGET = Pattern.compile("^([^≥≤=]{2,}?)((?:较上年[^≥≤=]{2,4})?[≥≤=].+)$");

    private static final Set<String> NAME_AND_VALUE = Set.of("X06", "X14", "X15");

    private LiteralFill() {}

    /** The row as the suggestion has it; null where the suggestion gives no text for one of its cells. */
    static @Nullable Indicator of(Indicator row, WeighedFinding finding) {
        if (finding.mending() instanceof Mending.Replace replace && finding.field() == Field.VALUE) {
            return with(row, row.level3(), row.description(), value(row, replace), row.basis());
        }
        String suggestion = finding.suggestion();
        Matcher arrow = ARROW.matcher(suggestion);
        boolean ofValue = suggestion.startsWith(row.value()) && !row.value().isEmpty();
        if (finding.field() == Field.VALUE && ofValue && arrow.find()) {
            String value = arrow.group(1);
            return value.contains("[") ? null : with(row, row.level3(), row.description(), value.strip(), row.basis());
        }
        Matcher formula = FORMULA.matcher(suggestion);
        if (finding.field() == Field.DESCRIPTION && formula.find()) {
            return with(row, row.level3(), filled(formula.group(1)), row.value(), row.basis());
        }
        Matcher quoted = QUOTED.matcher(suggestion);
        if (finding.field() == Field.DESCRIPTION && suggestion.startsWith("描述写“") && quoted.find()) {
            return with(row, row.level3(), filled(quoted.group(1)), row.value(), row.basis());
        }
        if (NAME_AND_VALUE.contains(finding.rule()) && quoted.find()) {
            Matcher target = TARGET.matcher(filled(quoted.group(1)));
            return target.find() ? with(row, target.group(1), row.description(), target.group(2), row.basis()) : null;
        }
        return null;
    }

    private static String value(Indicator row, Mending.Replace replace) {
        return replace.words().isEmpty()
                ? replace.with() + row.value()
                : row.value().replace(replace.words(), replace.with());
    }

    /** The text with its blanks filled: a number for n, the first of the choices for others. */
    private static String filled(String text) {
        return BLANK.matcher(text).replaceAll(blank -> blank.group(1).equals("n") ? "92" : blank.group(1));
    }

    private static Indicator with(
            Indicator row, String name, @Nullable String description, String value, @Nullable String basis) {
        return Indicator.of(
                row.project(),
                row.row(),
                row.level1(),
                row.level2(),
                name,
                description,
                value,
                basis,
                row.others(),
                row.places(),
                GRAMMAR);
    }
}
