package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The letters of a cell or a paragraph, each with the element that holds it. Spaces do not count, full-width signs,
 * raised digits and radicals are folded, so that words are found however the file writes them.
 */
final class Letters {
    /** Stands for a character that only its font can tell; it is like any other. */
    private static final char ANY = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();

    private Letters() {}

    /**
     * Where a letter stands.
     *
     * @param run the w:r
     * @param holder the w:t or w:sym
     * @param offset within the text of the holder
     */
    record Origin(Element run, Element holder, int offset) {
        /** Whether the run can be cut at the letter: not inside ruby or another construction. */
        boolean isPlain() {
            return holder.getParentNode() == run;
        }
    }

    /** A stretch of letters: from the first to one past the last. */
    record Range(int from, int to) {}

    static Letters of(List<Element> paragraphs) {
        Letters letters = new Letters();
        paragraphs.forEach(paragraph -> letters.collect(paragraph, null));
        return letters;
    }

    int size() {
        return origins.size();
    }

    Origin origin(int index) {
        return origins.get(index);
    }

    /** The letters of a stretch. */
    String text(Range range) {
        return text.substring(range.from(), range.to());
    }

    /** The runs of a stretch, in their order. */
    List<Element> runs(Range range) {
        LinkedHashSet<Element> runs = new LinkedHashSet<>();
        origins.subList(range.from(), range.to()).forEach(origin -> runs.add(origin.run()));
        return List.copyOf(runs);
    }

    /**
     * The words, where they stand nearest to a character of the text; null when they do not stand there or are none. A
     * figure is found whole: “8” is not the end of “18.00”.
     */
    @Nullable
    Range find(String words, @Nullable Integer near) {
        String wanted = fold(words);
        Range best = null;
        int wish = near == null ? 0 : near;
        for (int at = 0; !wanted.isEmpty() && at + wanted.length() <= text.length(); at++) {
            if (standsAt(wanted, at) && (best == null || Math.abs(at - wish) < Math.abs(best.from - wish))) {
                best = new Range(at, at + wanted.length());
            }
        }
        return best;
    }

    /** The stretch with the rest of the figures that it cuts. */
    Range whole(Range range) {
        int from = range.from();
        int to = range.to();
        while (from > 0 && isFigure(from) && isFigure(from - 1)) {
            from--;
        }
        while (to < text.length() && isFigure(to - 1) && isFigure(to)) {
            to++;
        }
        return new Range(from, to);
    }

    private boolean isFigure(int index) {
        char c = text.charAt(index);
        return (c >= '0' && c <= '9') || c == '.';
    }

    private boolean standsAt(String wanted, int at) {
        for (int i = 0; i < wanted.length(); i++) {
            char c = text.charAt(at + i);
            if (c != wanted.charAt(i) && c != ANY) {
                return false;
            }
        }
        return true;
    }

    private void collect(Element parent, @Nullable Element run) {
        Branches branches = new Branches();
        for (Element child : Dom.children(parent)) {
            String name = Dom.name(child);
            if (name.equals("t")) {
                add(run == null ? child : run, child, child.getTextContent());
            } else if (name.equals("sym")) {
                add(run == null ? child : run, child, String.valueOf(ANY));
            } else if (name.equals("noBreakHyphen")) {
                add(run == null ? child : run, child, "-");
            } else if (name.equals("r") && run == null) {
                if (!isHidden(child)) {
                    collect(child, child);
                }
            } else if (!name.equals("txbxContent") && branches.enters(child)) {
                collect(child, run);
            }
        }
    }

    private static boolean isHidden(Element run) {
        Element properties = Dom.child(run, "rPr");
        Element vanish = properties == null ? null : Dom.child(properties, "vanish");
        String value = vanish == null ? "0" : Dom.attribute(vanish, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private void add(Element run, Element holder, String written) {
        for (int i = 0; i < written.length(); i++) {
            String letter = fold(written.charAt(i));
            if (!letter.isEmpty()) {
                text.append(letter);
                origins.add(new Origin(run, holder, i));
            }
        }
    }

    /** The text as letters are compared. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString();
    }

    private static String fold(char c) {
        int type = Character.getType(c);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        if (blank || type == Character.FORMAT) {
            return "";
        }
        if (type == Character.PRIVATE_USE) {
            return String.valueOf(ANY);
        }
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded : String.valueOf(c);
    }
}
