package cn.jishen.rules;

/**
 * A named intermediate conclusion on which short rules stand: “不涉及行”, “指标值不可衡量”.
 *
 * @param name its name in Chinese
 * @param about the row or project that it is about
 */
public record Inferred(String name, Object about) {}
