package cn.jishen.rules.goals;

import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.writing.Prose;
import org.jspecify.annotations.Nullable;

/** The items of a goal. */
public final class GoalItems {
    private GoalItems() {}

    /**
     * The first item that names neither a task nor a figure; null when each does. After an item that does, one that
     * says the effect is in its place, unless it is a slogan.
     */
    public static @Nullable String withoutTask(String goal, Lexicon words) {
        boolean after = false;
        for (String item : Prose.items(goal)) {
            boolean task =
                    words.in("目标任务词", item) || !words.grammar().quantities(item).isEmpty();
            boolean effect = after && words.in("效果词", item) && !words.in("宏大目标", item);
            if (!task && !effect) {
                return item;
            }
            after = true;
        }
        return null;
    }
}
