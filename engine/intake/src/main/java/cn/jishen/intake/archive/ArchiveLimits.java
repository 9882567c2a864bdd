package cn.jishen.intake.archive;

/**
 * How much of an archive is unpacked, against archives made to fill the disk or the time.
 *
 * @param files most files, those in nested archives included
 * @param fileBytes most unpacked bytes of one file
 * @param bytes most unpacked bytes of all files together
 * @param nesting how many archives may lie one in the other, the outermost included
 */
public record ArchiveLimits(int files, long fileBytes, long bytes, int nesting) {
    /** A city's submissions of one season: some hundreds of files of at most 30 MB. */
    public static final ArchiveLimits STANDARD = new ArchiveLimits(5_000, 256L << 20, 2L << 30, 3);

    /**
     * The standard limits, with those that the system properties jishen.archive.files, jishen.archive.fileMegabytes,
     * jishen.archive.megabytes and jishen.archive.nesting set; a value that is no whole number above 0 is passed over.
     */
    public static ArchiveLimits configured() {
        return new ArchiveLimits(
                (int) property("files", STANDARD.files),
                property("fileMegabytes", STANDARD.fileBytes >> 20) << 20,
                property("megabytes", STANDARD.bytes >> 20) << 20,
                (int) property("nesting", STANDARD.nesting));
    }

    private static long property(String name, long otherwise) {
        Integer value = Integer.getInteger("jishen.archive." + name);
        return value == null || value < 1 ? otherwise : value;
    }
}
