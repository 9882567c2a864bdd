package cn.jishen.facts.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong while rule data is loaded, so that an expert hears of everything at once. Readers add a mistake
 * and go on with a harmless stand-in; {@link #throwIfAny} then sees to it that no stand-in is ever used. For one
 * thread.
 */
public final class Mistakes {
    private final List<Mistake> all = new ArrayList<>();

    public void add(Mistake mistake) {
        if (!all.contains(mistake)) {
            all.add(mistake);
        }
    }

    public void add(String file, int line, String what, String advice) {
        add(new Mistake(file, line, what, advice));
    }

    /** By file and line. */
    public List<Mistake> all() {
        return all.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Throws when anything was wrong. */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new RuleDataException(all());
        }
    }
}
