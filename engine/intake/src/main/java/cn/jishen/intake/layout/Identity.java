package cn.jishen.intake.layout;

import cn.jishen.facts.data.TextPattern;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.words.Layouts;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Whose disclosure it is, and of which year; null where the document does not say. */
record Identity(
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable Integer year) {
    /** A line and so many below it are looked at together: extraction may put the pieces of one line on several. */
    private static final int WINDOW = 3;

    private static final int LONGEST = 120;

    /** @param sign the patterns that are looked for */
    static Identity of(List<Line> lines, String sign, Layouts layouts) {
        List<String> texts = lines.stream()
                .map(Line::compact)
                .filter(text -> !text.isEmpty())
                .toList();
        Identity found = new Identity(null, null, null);
        for (TextPattern pattern : layouts.signs().patterns(sign)) {
            for (int i = 0; i < texts.size() && !found.isComplete(); i++) {
                Matcher matcher = texts.get(i).length() <= LONGEST ? match(pattern, texts, i) : null;
                if (matcher != null) {
                    found = found.or(matcher);
                    break;
                }
            }
        }
        return found;
    }

    /** The match in as few lines as there is one in, so that a name does not run on into the next line. */
    private static @Nullable Matcher match(TextPattern pattern, List<String> texts, int from) {
        for (int lines = 1; lines <= Math.min(WINDOW, texts.size() - from); lines++) {
            Matcher matcher = pattern.matcher(String.join("", texts.subList(from, from + lines)));
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    /** This, and of another what is missing in it. */
    Identity or(Identity other) {
        return new Identity(
                unitCode != null ? unitCode : other.unitCode,
                unitName != null ? unitName : other.unitName,
                year != null ? year : other.year);
    }

    private boolean isComplete() {
        return unitCode != null && unitName != null && year != null;
    }

    private Identity or(Matcher matcher) {
        String foundYear = group(matcher, "year");
        return new Identity(
                unitCode != null ? unitCode : group(matcher, "code"),
                unitName != null ? unitName : group(matcher, "name"),
                year != null || foundYear == null ? year : Integer.valueOf(foundYear));
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
    }
}
