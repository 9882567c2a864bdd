package cn.jishen.facts.value.unit;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.ListedWords;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Misspelling;
import cn.jishen.facts.text.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of measure that the grammar knows. Immutable. */
public final class UnitTable {
    private static final TableForm FORM = TableForm.of("grammar/units.csv", "单位", "类别", "系数", "同义组", "错写");
    private static final Map<String, UnitKind> KINDS = UnitKind.byLabel();
    /** Without these, amounts, rates and frequencies could not be read at all. */
    private static final List<String> NEEDED = List.of("元", "万元", "%", "次");

    private static final String NEAR = "~";

    private final LongestMatch<Unit> units;
    private final LongestMatch<Unit> misspelt;
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final List<Unit> longNames = new ArrayList<>();

    /** The table grammar/units.csv, whose head explains it; what is wrong in it is added to the mistakes. */
    public static UnitTable of(RuleData data, Mistakes mistakes) {
        List<TableRow> rows = GrammarTable.rows(FORM, data, mistakes);
        UnitTable table = new UnitTable(rows);
        for (String name : rows.isEmpty() ? List.<String>of() : NEEDED) {
            if (table.named(name) == null) {
                mistakes.add(FORM.path(), 0, "缺少单位“" + name + "”", "从导出的规则文件夹里拷回这一行");
            }
        }
        return table;
    }

    private UnitTable(List<TableRow> rows) {
        ListedWords<Unit> named = new ListedWords<>();
        ListedWords<Unit> wrong = new ListedWords<>();
        for (TableRow row : rows) {
            Unit unit = unit(row);
            named.add(unit.name(), unit, row);
            if (unit.name().length() >= 2) {
                longNames.add(unit);
            }
            List<String> synonyms = GrammarTable.parts(row, "同义组");
            if (!synonyms.isEmpty()) {
                groups.put(unit.name(), Set.copyOf(synonyms));
            }
            for (String word : GrammarTable.parts(row, "错写")) {
                wrong.add(word, new Unit(word, unit.kind(), unit.factor(), unit.name()), row);
            }
        }
        units = named.match();
        misspelt = wrong.match();
        for (TableRow row : rows) {
            for (String word : GrammarTable.parts(row, "错写")) {
                Integer line = named.lineOf(word);
                if (line != null) {
                    row.wrong("错写“" + word + "”是第" + line + "行的单位", "删去这个错写，或删去那一行");
                }
            }
        }
    }

    private static Unit unit(TableRow row) {
        BigDecimal factor = row.number("系数");
        if (factor.signum() < 0 || (factor.signum() == 0 && row.text("系数").startsWith("0"))) {
            row.wrong("“系数”一栏的“" + row.text("系数") + "”不大于 0", "写一个该单位等于多少个基本单位，没有基本单位的写 1");
        }
        return new Unit(Writing.fold(row.needed("单位")), row.one("类别", KINDS), factor);
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
