package cn.jishen.audit.profile;

import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Severity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a profile.
 *
 * @param rule the rule's id
 * @param enabled false where the rule does not apply; null where the line does not say
 * @param severity null where it stays
 * @param share of the item's points that a finding costs, 0 to 1; null where it stays
 * @param firstYear the first budget year for which the line holds; null for all before
 * @param lastYear the last; null for all after
 * @param place what the name of the unit or of the file contains; empty for all
 * @param file what the name of the file, with its folders, contains; empty for all
 */
record ProfileLine(
        String rule,
        @Nullable Boolean enabled,
        @Nullable Severity severity,
        @Nullable BigDecimal share,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        String place,
        String file) {
    private static final Pattern YEARS = Pattern.compile("(20[0-9]{2})?(-)?(20[0-9]{2})?");

    static ProfileLine of(TableRow row, Collection<String> ids) {
        String rule = row.needed("编号");
        if (!rule.isEmpty() && !ids.contains(rule)) {
            row.unknown(rule, "编号", ids);
        }
        Matcher years = YEARS.matcher(row.text("年度"));
        boolean known = years.matches();
        if (!known) {
            row.wrong("“年度”一栏的“" + row.text("年度") + "”不认识", "写成 2026、2025-2027 或 2026-（从这一年起）");
        }
        boolean single = known && years.group(2) == null;
        return new ProfileLine(
                rule,
                row.text("启用").isEmpty() ? null : row.isYes("启用"),
                row.text("级别").isEmpty() ? null : row.one("级别", Severity.values(), Severity::label),
                row.text("扣减率").isEmpty() ? null : share(row),
                known ? year(years.group(1)) : null,
                known ? year(single ? years.group(1) : years.group(3)) : null,
                row.text("地区"),
                row.text("文件"));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static BigDecimal share(TableRow row) {
        BigDecimal share = row.number("扣减率");
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            row.wrong("“扣减率”一栏的“" + row.text("扣减率") + "”不在 0 和 1 之间", "写成份额，如 0.10");
        }
        return share;
    }

    /** A line for certain years does not hold where the file does not say its year. */
    boolean appliesTo(Disclosure disclosure) {
        Integer year = disclosure.year();
        boolean anyYear = firstYear == null && lastYear == null;
        boolean inYears = anyYear
                || (year != null && (firstYear == null || year >= firstYear) && (lastYear == null || year <= lastYear));
        String unit = disclosure.unitName() == null ? "" : disclosure.unitName();
        boolean inPlace = unit.contains(place) || disclosure.source().contains(place);
        return inYears && inPlace && disclosure.source().contains(file);
    }
}
