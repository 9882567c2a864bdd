package cn.jishen.reports.workbook;

import org.jspecify.annotations.Nullable;

/** Knows where links lead. */
interface Links {
    /** Such as 'A'!B2; null where the workbook has no such cell. */
    @Nullable
    String of(Mark mark);
}
