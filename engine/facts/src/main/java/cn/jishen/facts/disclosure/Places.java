package cn.jishen.facts.disclosure;

import java.util.EnumMap;
import java.util.Map;

/** The location of each field of a row or of a project. */
public final class Places {
    /** For facts that come from no file. */
    public static final Places NONE = new Places(Location.NOWHERE, Map.of());

    private final Location whole;
    private final Map<Field, Location> fields;

    /**
     * @param whole the location for a field that has none of its own: the row, or the table
     * @param fields the cells that are known
     */
    public Places(Location whole, Map<Field, Location> fields) {
        this.whole = whole;
        this.fields = fields.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(fields));
    }

    /** The cell of this field, or the row or table as a whole. */
    public Location of(Field field) {
        return fields.getOrDefault(field, whole);
    }

    /** Whether a cell of this field is known; without one the layout has no such column. */
    public boolean has(Field field) {
        return fields.containsKey(field);
    }

    /** The row or the table. */
    public Location whole() {
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && whole.equals(that.whole) && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return 31 * whole.hashCode() + fields.hashCode();
    }

    @Override
    public String toString() {
        return whole.describe();
    }
}
