package cn.jishen.facts.value;

import cn.jishen.facts.text.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that a third party could check although no number is in them; they are in graded.csv. */
final class GradedWords {
    private static final String SEPARATORS = "/、，；;,|";
    /** What may follow a grade that explains it: 优（≥90分）, 良：80分以上. */
    private static final String CRITERIA = "（：≥≤><=得为指";

    private static final String MARKS = "。；，、！";
    private static final int LONGEST_GAP = 16;

    private static final class BuiltIn {
        static final List<Set<String>> SCALES = new ArrayList<>();
        static final List<String> RUNS = new ArrayList<>();
        static final List<String[]> TESTS = new ArrayList<>();

        static {
            for (String[] row : WordFile.rows("graded.csv")) {
                switch (row[0]) {
                    case "分档" -> SCALES.add(Set.of(row[1].split(";")));
                    case "连写" -> RUNS.add(row[1]);
                    default -> TESTS.add(row[1].split("\\*"));
                }
            }
        }
    }

    private GradedWords() {}

    /** Whether the text is a scale of at least two grades: 优/良/中/差, 达成、部分达成、未达成. */
    static boolean isScale(String text) {
        if (BuiltIn.RUNS.contains(text)) {
            return true;
        }
        List<String> parts = hasSeparator(text) ? parts(text) : List.of();
        for (int i = 0; parts.size() >= 2 && i < BuiltIn.SCALES.size(); i++) {
            if (gradesOf(BuiltIn.SCALES.get(i), parts) >= 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSeparator(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names a test with a yes or no: 通过竣工验收, 零事故. */
    static boolean isTest(String text) {
        for (String[] test : BuiltIn.TESTS) {
            if (matches(test, text)) {
                return true;
            }
        }
        return false;
    }

    /** How many different grades of the scale the parts are; 0 when any part is none. */
    private static int gradesOf(Set<String> scale, List<String> parts) {
        Set<String> grades = new HashSet<>();
        for (String part : parts) {
            String grade = grade(scale, part);
            if (grade.isEmpty()) {
                return 0;
            }
            grades.add(grade);
        }
        return grades.size();
    }

    private static String grade(Set<String> scale, String part) {
        String best = "";
        for (String grade : scale) {
            boolean stands = part.startsWith(grade)
                    && (part.length() == grade.length() || CRITERIA.indexOf(part.charAt(grade.length())) >= 0);
            best = stands && grade.length() > best.length() ? grade : best;
        }
        return best;
    }

    /** The parts between separators that stand outside brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '/';
            depth = c == '（' ? depth + 1 : c == '）' ? Math.max(0, depth - 1) : depth;
            if (i == text.length() || (depth == 0 && SEPARATORS.indexOf(c) >= 0)) {
                if (i > from) {
                    parts.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether the pieces stand in the text in their order, with no mark and no great distance between them. */
    private static boolean matches(String[] pieces, String text) {
        int start = text.indexOf(pieces[0]);
        while (start >= 0) {
            int at = start + pieces[0].length();
            boolean all = true;
            for (int i = 1; all && i < pieces.length; i++) {
                int next = near(pieces[i], text, at);
                all = next >= 0 && !hasMark(text, at, next);
                at = next + pieces[i].length();
            }
            if (all) {
                return true;
            }
            start = text.indexOf(pieces[0], start + 1);
        }
        return false;
    }

    private static int near(String piece, String text, int from) {
        for (int at = from; at <= from + LONGEST_GAP; at++) {
            if (text.startsWith(piece, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasMark(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
