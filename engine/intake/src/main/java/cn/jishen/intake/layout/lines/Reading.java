package cn.jishen.intake.layout.lines;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something read, with what had to be repaired and what could not be read.
 *
 * @param value null where it could not be read or is not there
 */
public record Reading<T>(@Nullable T value, List<Note> notes, List<Unreviewed> unreviewed) {
    public Reading {
        notes = List.copyOf(notes);
        unreviewed = List.copyOf(unreviewed);
    }

    public static <T> Reading<T> of(@Nullable T value) {
        return new Reading<>(value, List.of(), List.of());
    }

    public static <T> Reading<T> failed(Unreviewed unreviewed) {
        return new Reading<>(null, List.of(), List.of(unreviewed));
    }

    /** The value; the other one where there is none. */
    public T orElse(T other) {
        return value == null ? other : value;
    }
}
