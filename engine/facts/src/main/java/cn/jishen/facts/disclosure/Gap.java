package cn.jishen.facts.disclosure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a project stands in the document and was not read.
 *
 * @param fields of the project, such as its budget
 * @param values how many 指标值
 */
public record Gap(Set<Field> fields, int values) {
    public static final Gap NONE = new Gap(Set.of(), 0);

    public Gap {
        fields = Set.copyOf(fields);
    }

    public static Gap of(Collection<Field> fields) {
        return new Gap(Set.copyOf(fields), 0);
    }

    /** One field; nothing for null. */
    public static Gap of(@Nullable Field field) {
        return field == null ? NONE : of(Set.of(field));
    }

    public static Gap ofValues(int values) {
        return new Gap(Set.of(), values);
    }

    /** Both together. */
    public Gap plus(Gap other) {
        if (equals(NONE)) {
            return other;
        }
        Set<Field> all = EnumSet.noneOf(Field.class);
        all.addAll(fields);
        all.addAll(other.fields);
        return new Gap(all, values + other.values);
    }

    /** Of all that was said not to be read. */
    public static Gap in(Collection<Unreviewed> unreviewed) {
        return unreviewed.stream().map(Unreviewed::gap).reduce(NONE, Gap::plus);
    }
}
