package cn.jishen.intake.archive;

import cn.jishen.intake.source.Limit;

/**
 * How much of an archive is unpacked, against archives made to fill the disk or the time.
 *
 * @param files most files, those in nested archives included
 * @param fileSize most unpacked bytes of one file
 * @param size most unpacked bytes of all files together
 * @param nesting how many archives may lie one in the other, the outermost included
 */
public record ArchiveLimits(Limit files, Limit fileSize, Limit size, Limit nesting) {
    /** A city's submissions of one season: some hundreds of files of at most 30 MB. */
    public static final ArchiveLimits STANDARD = of(5_000, 256, 2_048, 3);

    static ArchiveLimits of(int files, int fileMegabytes, int megabytes, int nesting) {
        return new ArchiveLimits(
                Limit.of("jishen.archive.files", files, "个"),
                Limit.ofMegabytes("jishen.archive.fileMegabytes", fileMegabytes),
                Limit.ofMegabytes("jishen.archive.megabytes", megabytes),
                Limit.of("jishen.archive.nesting", nesting, "层"));
    }
}
