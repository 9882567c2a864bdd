package cn.jishen.intake.source;

/**
 * A cap against files made to fill the memory or the time. It holds whatever the file, and whoever must read more sets
 * the system property of its name, which the message names: {@code JISHEN_JAVA_OPTS=-Djishen.web.tags=900000}.
 *
 * @param setting the system property
 * @param most what is still allowed
 * @param unit in Chinese, as messages say it: 个, 层, MB
 */
public record Limit(String setting, long most, String unit) {
    private static final String MEGABYTES = "MB";

    /** The standard cap, or the one set; a setting that is no whole number above 0 is passed over. */
    public static Limit of(String setting, long standard, String unit) {
        Long set = Long.getLong(setting);
        return new Limit(setting, set == null || set < 1 ? standard : set, unit);
    }

    /** A cap of bytes, told and set in megabytes. */
    public static Limit ofMegabytes(String setting, long standard) {
        return of(setting, standard, MEGABYTES);
    }

    /** The cap in bytes, of one told in megabytes. */
    public long bytes() {
        return most << 20;
    }

    /**
     * Refuses a count above the cap.
     *
     * @param what in Chinese, as “工作表“甲”的单元格”
     */
    public void check(long count, String what) throws TooLargeException {
        if (count > (unit.equals(MEGABYTES) ? bytes() : most)) {
            throw exceeded(what);
        }
    }

    /** What to throw where the cap was found to be exceeded. */
    public TooLargeException exceeded(String what) {
        return new TooLargeException(what + told());
    }

    /** “超过600000个（jishen.web.tags）”. */
    public String told() {
        return "超过" + most + unit + "（" + setting + "）";
    }
}
