package cn.jishen.intake.layout.words;

import org.jspecify.annotations.Nullable;

/**
 * What the text of a cell announces.
 *
 * @param term what it is set for; null where the text does not say
 * @param rest what stands behind the head in the same cell, as in 年度资金总额:85万; empty where nothing does
 */
public record Headed(Head head, @Nullable Term term, String rest) {}
