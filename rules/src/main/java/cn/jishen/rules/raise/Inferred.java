package cn.jishen.rules.raise;

/**
 * A named intermediate conclusion on which short rules stand: “不涉及行”, “指标值不可衡量”.
 *
 * @param name its name in Chinese
 * @param about the row, project or document that it is about
 * @param words the words that led to it; empty where there are none in particular
 */
public record Inferred(String name, Object about, String words) {
    public Inferred(String name, Object about) {
        this(name, about, "");
    }
}
