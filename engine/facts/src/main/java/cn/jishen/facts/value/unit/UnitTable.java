package cn.jishen.facts.value.unit;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Misspelling;
import cn.jishen.facts.text.WordFile;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of measure that the grammar knows. Immutable. */
public final class UnitTable {
    private static final String NEAR = "~";

    private final LongestMatch<Unit> units;
    private final Map<String, Unit> misspelt = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final List<Unit> longNames = new ArrayList<>();

    /** Loads the built-in table on first use. */
    private static final class BuiltIn {
        static final UnitTable TABLE = new UnitTable(WordFile.rows("units.csv"));
    }

    /** The table that comes with the program. */
    public static UnitTable builtIn() {
        return BuiltIn.TABLE;
    }

    /**
     * A table in the form of the built-in units.csv, whose head explains it.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a line has no unit, kind or factor; the message names the line
     */
    public UnitTable(Reader csv) throws IOException {
        this(WordFile.rows(csv));
    }

    private UnitTable(List<String[]> rows) {
        Map<String, Unit> named = new HashMap<>();
        for (String[] row : rows) {
            Unit unit = unit(row);
            named.put(unit.name(), unit);
            if (unit.name().length() >= 2) {
                longNames.add(unit);
            }
            if (!row[3].isEmpty()) {
                groups.put(unit.name(), Set.of(row[3].split(";")));
            }
            if (!row[4].isEmpty()) {
                for (String wrong : row[4].split(";")) {
                    misspelt.put(wrong, new Unit(wrong, unit.kind(), unit.factor(), unit.name()));
                }
            }
        }
        units = new LongestMatch<>(named);
    }

    private static Unit unit(String[] row) {
        try {
            if (row.length >= 5 && !row[0].isEmpty()) {
                BigDecimal factor = row[2].equals("1") ? BigDecimal.ONE : new BigDecimal(row[2]);
                return new Unit(row[0], UnitKind.of(row[1]), factor);
            }
        } catch (NumberFormatException e) {
            // told below, with the whole line
        }
        throw new IllegalArgumentException("单位表的一行读不出（" + String.join(",", row) + "）\n建议：写成 单位,类别,系数,同义组,错写,备注，系数是数");
    }

    /** The unit of this name; null when the table does not have it. */
    public @Nullable Unit named(String name) {
        return units.get(name);
    }

    /** The unit with the longest name that stands at a place of the text; null when there is none. */
    public @Nullable Unit longestAt(String text, int from) {
        LongestMatch.Match<Unit> match = units.at(text, from);
        if (match == null) {
            return null;
        }
        // “m” in “mile” and “G” in “GDP” are no units.
        char last = text.charAt(match.end() - 1);
        boolean cut = Chars.isLatin(last) && match.end() < text.length() && Chars.isLatin(text.charAt(match.end()));
        return cut ? null : match.meaning();
    }

    /** The unit that a wrong name was meant for; null when the name is right or near no unit. */
    public @Nullable Unit nearest(String name) {
        if (units.get(name) != null) {
            return null;
        }
        Unit listed = misspelt.get(name);
        if (listed != null) {
            return units.get(listed.rightName());
        }
        for (Unit unit : longNames) {
            boolean sameScript =
                    !Chars.isLatin(name.charAt(0)) || Chars.isLatin(unit.name().charAt(0));
            if (sameScript && name.length() >= 2 && Misspelling.oneApart(name, unit.name())) {
                return unit;
            }
        }
        return null;
    }

    /** The unit for a name that is listed as a misspelling; null when it is not. */
    @Nullable
    public Unit listedMisspelling(String name) {
        return misspelt.get(name);
    }

    /** How far two units count the same. */
    public Likeness likeness(@Nullable Unit one, @Nullable Unit other) {
        if (one == null || other == null) {
            return one == null && other == null ? Likeness.SAME : Likeness.DIFFERENT;
        }
        if (one.kind() != other.kind()) {
            return Likeness.DIFFERENT;
        }
        boolean converts =
                one.kind() != UnitKind.COUNT && one.kind() != UnitKind.UNKNOWN && one.kind() != UnitKind.STANDARD;
        if (converts || one.rightName().equals(other.rightName())) {
            return Likeness.SAME;
        }
        Likeness likeness = Likeness.DIFFERENT;
        for (String group : groupsOf(one)) {
            if (groupsOf(other).contains(group)) {
                likeness = group.endsWith(NEAR) && likeness != Likeness.SYNONYM ? Likeness.NEAR : Likeness.SYNONYM;
            }
        }
        return likeness;
    }

    private Set<String> groupsOf(Unit unit) {
        String name = unit.rightName();
        int bracket = name.indexOf('（');
        return groups.getOrDefault(bracket > 0 ? name.substring(0, bracket) : name, Set.of());
    }
}
