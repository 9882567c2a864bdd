package cn.jishen.intake.layout;

import cn.jishen.facts.data.TextPattern;
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
                if (texts.get(i).length() <= LONGEST) {
                    String window = String.join("", texts.subList(i, Math.min(texts.size(), i + WINDOW)));
                    Matcher matcher = pattern.matcher(window);
                    if (matcher.find()) {
                        found = found.or(matcher);
                        break;
                    }
                }
            }
        }
        return found;
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
