package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Round brackets: whether they match, and what stands between them. */
final class Brackets {
    private Brackets() {}

    /** Adds a mistake for every bracket without its other half; a missing one is told where it was opened. */
    static void check(DataFile file, List<Token> tokens, Mistakes mistakes) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isSign("(")) {
                open.push(i);
            } else if (tokens.get(i).isSign(")") && open.poll() == null) {
                String before = i == 0 ? "" : tokens.get(i - 1).written();
                mistakes.add(file.path(), tokens.get(i).line(), "“" + before + "”后面多了一个“)”", "删去它，或补上与它配对的“(”");
            }
        }
        for (int i : open) {
            String before = i == 0 ? "" : tokens.get(i - 1).written();
            mistakes.add(file.path(), tokens.get(i).line(), "“" + before + "(”的括号没有合上", "在它的内容之后补上“)”");
        }
    }

    /** The arguments of a call or pattern, each as its pieces; empty when there are none. */
    static List<List<Token>> arguments(List<Token> tokens, int open) {
        List<List<Token>> arguments = new ArrayList<>();
        int depth = 0;
        int from = open + 1;
        for (int i = open; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.isSign(","))) {
                if (i > from || !arguments.isEmpty()) {
                    arguments.add(tokens.subList(from, i));
                }
                from = i + 1;
            }
            if (depth == 0) {
                break;
            }
        }
        return arguments;
    }
}
