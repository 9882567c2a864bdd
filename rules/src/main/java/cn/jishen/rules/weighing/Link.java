package cn.jishen.rules.weighing;

/**
 * One line of {@code parameters/suppression.csv}: findings of one rule explain those of another.
 *
 * @param cause the id of the explaining rule
 * @param effect the id of the explained rule
 * @param scope 同行 or 同项目
 * @param mode 不输出 or 不计分
 */
public record Link(String cause, String effect, String scope, String mode) {}
