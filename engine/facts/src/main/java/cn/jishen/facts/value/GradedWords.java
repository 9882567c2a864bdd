package cn.jishen.facts.value;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.Writing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that a third party could check although no number is in them; they are in grammar/graded.csv. Immutable. */
final class GradedWords {
    private static final String SEPARATORS = "/、，；;,|";
    /** What may follow a grade that explains it: 优（≥90分）, 良：80分以上. */
    private static final String CRITERIA = "（：≥≤><=得为指";

    private static final String MARKS = "。；，、！";
    private static final int LONGEST_GAP = 16;

    private static final String WRITTEN = "写法";

    private static final TableForm FORM = TableForm.of("grammar/graded.csv", "用法", "写法");
    private static final Map<String, Use> USES = Map.of("分档", Use.SCALE, "连写", Use.RUN, "是非", Use.TEST, "时点", Use.TEST);

    private enum Use {
        SCALE,
        RUN,
        TEST
    }

    private final List<Set<String>> scales = new ArrayList<>();
    private final Set<String> runs = new HashSet<>();
    private final List<List<String>> tests = new ArrayList<>();

    GradedWords(RuleData data, Mistakes mistakes) {
        for (TableRow row : GrammarTable.rows(FORM, data, mistakes)) {
            Use use = GrammarTable.meaning(row, "用法", USES);
            if (use == null) {
                continue;
            }
            switch (use) {
                case SCALE -> scales.add(scale(row));
                case RUN -> runs.add(Writing.fold(row.needed(WRITTEN)));
                case TEST -> {
                    List<String> pieces = test(row);
                    if (!pieces.isEmpty()) {
                        tests.add(pieces);
                    }
                }
            }
        }
    }

    private static Set<String> scale(TableRow row) {
        Set<String> grades = Set.copyOf(GrammarTable.parts(row, WRITTEN));
        if (grades.size() < 2) {
            row.wrong("“分档”一行的“" + row.text(WRITTEN) + "”不足两个等次", "写全一组等次，以半角的“;”分隔，如：优;良;中;差");
        }
        return grades;
    }

    /** The pieces between the stars. */
    private static List<String> test(TableRow row) {
        List<String> pieces = Arrays.stream(Writing.fold(row.needed(WRITTEN)).split("\\*"))
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (pieces.isEmpty() && !row.text(WRITTEN).isEmpty()) {
            row.wrong("“" + row.text(WRITTEN) + "”里只有“*”，什么都算是", "写上至少一个要找的词，如：通过*验收");
        }
        return pieces;
    }

    /** Whether the text is a scale of at least two grades: 优/良/中/差, 达成、部分达成、未达成. */
    boolean isScale(String text) {
        if (runs.contains(text)) {
            return true;
        }
        List<String> parts = hasSeparator(text) ? parts(text) : List.of();
        for (int i = 0; parts.size() >= 2 && i < scales.size(); i++) {
            if (gradesOf(scales.get(i), parts) >= 2) {
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
    boolean isTest(String text) {
        for (List<String> test : tests) {
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
    private static boolean matches(List<String> pieces, String text) {
        int start = text.indexOf(pieces.get(0));
        while (start >= 0) {
            int at = start + pieces.get(0).length();
            boolean all = true;
            for (int i = 1; all && i < pieces.size(); i++) {
                int next = near(pieces.get(i), text, at);
                all = next >= 0 && !hasMark(text, at, next);
                at = next + pieces.get(i).length();
            }
            if (all) {
                return true;
            }
            start = text.indexOf(pieces.get(0), start + 1);
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
