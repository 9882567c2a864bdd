package cn.jishen.facts.data;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a list.
 *
 * @param text as written, with ~ where it is a pattern
 * @param pattern null for a plain word
 * @param source empty where it is that of the whole list
 * @param line in its file, from 1
 */
public record ListEntry(String text, @Nullable TextPattern pattern, Validity validity, String source, int line) {}
