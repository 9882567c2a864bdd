package cn.jishen.reports.workbook.sheet;

import org.jspecify.annotations.Nullable;

/** Knows where links lead. */
public interface Links {
    /** Such as 'A'!B2; null where the workbook has no such cell. */
    @Nullable
    String of(Mark mark);
}
