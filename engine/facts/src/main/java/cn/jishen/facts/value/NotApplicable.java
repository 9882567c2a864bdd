package cn.jishen.facts.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell that says that the indicator does not apply.
 *
 * @param words the cell's text without spaces
 * @param categories what the text says does not apply: 生态效益 in “该项目不涉及生态效益”; empty where it does not say
 */
public record NotApplicable(String words, Set<IndicatorCategory> categories) {
    public NotApplicable {
        categories = Set.copyOf(categories);
    }

    /** The one category that the text names; null when it names none or several. */
    public @Nullable IndicatorCategory category() {
        return categories.size() == 1 ? categories.iterator().next() : null;
    }

    /** Whether the text names categories and the row that it stands in is of another. */
    public boolean isMisplacedIn(IndicatorCategory row) {
        return !categories.isEmpty() && !categories.contains(row);
    }
}
