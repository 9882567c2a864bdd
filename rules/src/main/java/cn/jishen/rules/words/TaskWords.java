package cn.jishen.rules.words;

import java.util.ArrayList;
import java.util.List;

/** The tasks that a text speaks of: a verb of the list 任务动词 with the object that follows it. */
public final class TaskWords {
    private static final String ENDS = "，。；、,;！：:（）()“”《》和及与等并的每\n ";
    private static final int LONGEST = 6;

    private TaskWords() {}

    /** “维护网站”, in the order of the text; an object of one character or one that says nothing is none. */
    public static List<String> in(String text, Lexicon words) {
        List<String> tasks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String verb = verbAt(text, at, words);
            int end = at + verb.length();
            while (!verb.isEmpty()
                    && end < text.length()
                    && isObject(text, end)
                    && end - at - verb.length() < LONGEST) {
                end++;
            }
            boolean told = !words.startsWith("虚宾语", text.substring(Math.min(at + verb.length(), end), end));
            String task = words.beforeTail("经费尾", text.substring(at, end));
            if (task.length() - verb.length() >= 2 && told) {
                tasks.add(task);
            }
            at = Math.max(end, at + 1);
        }
        return tasks;
    }

    private static boolean isObject(String text, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) < 0 && Character.isLetter(c);
    }

    private static String verbAt(String text, int at, Lexicon words) {
        for (String verb : words.words("任务动词")) {
            if (text.startsWith(verb, at)) {
                return verb;
            }
        }
        return "";
    }
}
