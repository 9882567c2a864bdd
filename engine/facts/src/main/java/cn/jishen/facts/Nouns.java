package cn.jishen.facts;

import java.util.Collection;
import java.util.Set;

/** 名词重合: which pieces of two characters two texts have in common, once words that say nothing are taken out. */
public final class Nouns {

    /**
     * @param fill words and characters that name no thing (情况, 数量, 率, 的), taken out first, the longest first
     * @param general words that fit any project (工作, 保障, 经费)
     */
    public Nouns(Collection<String> fill, Collection<String> general) {}

    /** The pieces of two characters that both texts have. */
    public Set<String> shared(String one, String other) {
        return Set.of();
    }

    /** Whether both texts speak of a same thing: they share at least one piece. */
    public boolean overlap(String one, String other) {
        return !shared(one, other).isEmpty();
    }
}
