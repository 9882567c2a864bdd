package cn.jishen.audit.drl;

import org.jspecify.annotations.Nullable;

/**
 * {@code @名称("…")} of a rule.
 *
 * @param value null where what stands in the brackets is no string
 */
record Annotation(String name, @Nullable String value, int line) {}
