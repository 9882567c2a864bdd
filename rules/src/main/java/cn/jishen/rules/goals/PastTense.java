package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import cn.jishen.rules.writing.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a goal that tells what was done.
 *
 * @param field always GOAL
 * @param clause as written
 * @param verb the verb with 了
 */
public record PastTense(Field field, String clause, String verb) {
    private static final String DONE = "了";

    /**
     * The first in a sentence that names its means (通过…) or begins a clause with what was done (完成了…, 已…), and no
     * background of earlier years; null if there is none.
     */
    public static @Nullable PastTense in(String goal, Lexicon words) {
        for (String sentence : Prose.sentences(goal)) {
            if (!words.in("往年背景", sentence)) {
                boolean means = words.startsWith("手段起头", sentence);
                for (String clause : sentence.split("[，,。；;]")) {
                    String verb = words.find("完成时", words.without("不算完成", clause));
                    if (!verb.isEmpty() && (means || words.startsWith("完成时起头", clause))) {
                        return new PastTense(Field.GOAL, clause.strip(), verb);
                    }
                }
            }
        }
        return null;
    }

    /** The clause in the future: 改善了 becomes 将改善. */
    public String corrected() {
        return WordList.bare(clause).replace(verb, "将" + verb.substring(0, verb.length() - DONE.length()));
    }
}
