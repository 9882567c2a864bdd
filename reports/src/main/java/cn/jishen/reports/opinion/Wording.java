package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a line into words: place, original words, what is wrong, what to write instead. */
final class Wording {
    /** So many characters of the original are quoted; the department has the whole. */
    private static final int QUOTED = 200;
    /** So many characters of a message or suggestion are told. */
    private static final int TOLD = 600;
    /** The same in the letter. */
    private static final int SHORT = 120;
    /** So many indicators are named when a line has many rows. */
    private static final int NAMED = 3;

    private Wording() {}

    /** “第5行“项目总成本””, with a colon; empty for a line on no row. */
    static String place(FindingLine line) {
        if (line.rows().isEmpty()) {
            return "";
        }
        String names = OfficialProse.names(indicators(line), NAMED, Sentence.ITEMS);
        return Sentence.ROWS.say(line.rows(), names) + Sentence.COLON.say();
    }

    /** What the line is about: indicators, the cell, and original words that the message does not quote anyway. */
    static String subject(FindingLine line) {
        List<String> parts = new ArrayList<>();
        String names = OfficialProse.names(indicators(line), NAMED, Sentence.ITEMS);
        if (!names.isEmpty()) {
            parts.add(names);
        }
        Field field = line.first().field();
        if (field != Field.DOCUMENT) {
            parts.add(field.label());
        }
        String said = names + String.join("", line.messages());
        List<String> words = line.findings().stream()
                .map(WeighedFinding::evidence)
                .map(Wording::quoted)
                .filter(word -> !word.isEmpty() && !said.contains(Sentence.QUOTED.say(word)))
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            parts.add(OfficialProse.names(words, NAMED, Sentence.PLACES));
        }
        Location at = line.first().location();
        if (line.project() == null && !at.equals(Location.NOWHERE)) {
            parts.add(Sentence.SEEN.say(OfficialProse.joined(at.describe())));
        }
        return String.join("\n", parts);
    }

    /** What is wrong. */
    static String problem(FindingLine line) {
        return told(String.join("\n", line.messages()));
    }

    /** The same for a letter. */
    static String problemInShort(FindingLine line) {
        return OfficialProse.sentence(
                Characters.shortened(OfficialProse.bare(line.first().message()), SHORT));
    }

    /** What to write instead; empty where nothing is suggested. */
    static String suggestion(FindingLine line) {
        return told(line.suggestions().stream().map(OfficialProse::change).collect(Collectors.joining("\n")));
    }

    private static List<String> indicators(FindingLine line) {
        Project project = line.project();
        return project == null
                ? List.of()
                : project.indicators().stream()
                        .filter(i -> line.hasRow(i.row()))
                        .map(Indicator::level3)
                        .map(Wording::quoted)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private static String quoted(String text) {
        return Characters.shortened(OfficialProse.bare(text), QUOTED);
    }

    private static String told(String text) {
        String bare = OfficialProse.bare(text);
        return bare.isEmpty() ? "" : OfficialProse.sentence(Characters.shortened(bare, TOLD));
    }
}
