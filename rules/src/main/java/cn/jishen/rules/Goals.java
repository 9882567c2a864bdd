package cn.jishen.rules;

import org.jspecify.annotations.Nullable;

/** The items of a goal. */
public final class Goals {
    private Goals() {}

    /** The first item that names no task; null when each does. */
    public static @Nullable String withoutTask(String goal, Lexicon words) {
        return Prose.items(goal).stream()
                .filter(item -> !words.in("目标任务词", item))
                .findFirst()
                .orElse(null);
    }
}
