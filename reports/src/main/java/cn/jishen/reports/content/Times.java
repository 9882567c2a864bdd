package cn.jishen.reports.content;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Writes times by hand: the formatters of the JDK cost a cold start more than a whole sheet. */
public final class Times {
    private Times() {}

    /** “2026年11月21日 09:05”. */
    public static String forPeople(ZonedDateTime time) {
        return time.getYear() + "年" + time.getMonthValue() + "月" + time.getDayOfMonth() + "日 " + hourAndMinute(time);
    }

    /** “2026-11-21T01:05:00Z”. */
    public static String inUtc(ZonedDateTime time) {
        ZonedDateTime utc = time.withZoneSameInstant(ZoneOffset.UTC);
        return utc.toLocalDate() + "T" + hourAndMinute(utc) + ":" + twoDigits(utc.getSecond()) + "Z";
    }

    private static String hourAndMinute(ZonedDateTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
