package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.value.IndicatorCategory;
import java.util.List;

/** What tells that two rows are the same one: name, description, value and category. */
final class RowLikeness {
    private static final double NAME = 0.45;
    private static final double DESCRIPTION = 0.2;
    private static final double VALUE = 0.2;
    private static final double CATEGORY = 0.15;

    private final Indicator row;
    private final CharacterPairs name;
    private final CharacterPairs description;
    private final CharacterPairs value;
    private final CharacterPairs all;

    RowLikeness(Indicator row) {
        this.row = row;
        name = CharacterPairs.of(row.level3());
        description = CharacterPairs.of(row.description());
        value = CharacterPairs.of(row.value());
        all = CharacterPairs.of(row.nameAndDescription() + "；" + row.value());
    }

    /** From 0 to 1; a column that neither layout has, or both leave blank, tells nothing. */
    double likeness(RowLikeness other) {
        boolean described = !description.isEmpty() || !other.description.isEmpty();
        double like = NAME * name.likeness(other.name)
                + VALUE * value.likeness(other.value)
                + (isOfCategory(other) ? CATEGORY : 0)
                + (described ? DESCRIPTION * description.likeness(other.description) : 0);
        return described ? like : like / (1 - DESCRIPTION);
    }

    boolean isOfCategory(RowLikeness other) {
        IndicatorCategory category = row.category();
        return category == IndicatorCategory.OTHER
                ? CharacterPairs.squeezed(row.level2()).equals(CharacterPairs.squeezed(other.row.level2()))
                : category == other.row.category();
    }

    /** How far its name is found in what another row says. */
    double nameWithin(RowLikeness other) {
        return name.within(other.all);
    }

    /** Everything that is compared, as written but for white space; equal for rows that say the same. */
    List<String> content() {
        String described = row.description() == null ? "" : row.description();
        return List.of(
                CharacterPairs.squeezed(row.level1()),
                CharacterPairs.squeezed(row.level2()),
                CharacterPairs.squeezed(row.level3()),
                CharacterPairs.squeezed(described),
                CharacterPairs.squeezed(row.value()));
    }
}
