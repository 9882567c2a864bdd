package cn.jishen.rules.writing;

import cn.jishen.facts.disclosure.Field;

/**
 * A slip of writing; slips of one kind in one cell are one.
 *
 * @param field where
 * @param words the first, as written
 * @param listed all of them, “、” between them
 * @param what is wrong
 * @param corrected all of them as they should be
 */
public record Typo(Field field, String words, String listed, String what, String corrected) {
    Typo(Field field, String words, String what, String corrected) {
        this(field, words, words, what, corrected);
    }

    Typo and(Typo other) {
        return new Typo(field, words, listed + "、" + other.words, what, corrected + "、" + other.corrected);
    }
}
