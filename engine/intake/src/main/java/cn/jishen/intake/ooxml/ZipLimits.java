package cn.jishen.intake.ooxml;

import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.TooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How much a zip may unpack to, against files made to fill the memory.
 *
 * @param entries most entries
 * @param size most unpacked bytes of all parts together
 * @param growth most times that a part may grow, asked of parts above {@link #GRACE} bytes; honest files of repeated
 *     tables reach 100, a bomb 1000
 */
public record ZipLimits(Limit entries, Limit size, Limit growth) {
    /** A disclosure of 34 projects has 2 MB of XML; the largest list seen in tests 60 MB. */
    public static final ZipLimits STANDARD = new ZipLimits(
            Limit.of("jishen.office.entries", 10_000, "个"),
            Limit.ofMegabytes("jishen.office.megabytes", 512),
            Limit.of("jishen.office.growth", 200, "倍"));

    static final long GRACE = 4L << 20;
    private static final String UNPACKED = "解压后";

    void check(ZipFile zip) throws TooLargeException {
        entries.check(zip.size(), "内部的文件");
        long sum = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            checkEntry(entry.getName(), entry.getCompressedSize(), entry.getSize());
            sum += Math.max(0, entry.getSize());
            size.check(sum, UNPACKED);
        }
    }

    /** Counts what really comes out, which a forged directory may understate. */
    InputStream guard(ZipEntry entry, InputStream in) {
        return new FilterInputStream(in) {
            private long read;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read += Math.max(0, count);
                checkEntry(entry.getName(), entry.getCompressedSize(), read);
                size.check(read, UNPACKED);
                return count;
            }
        };
    }

    private void checkEntry(String name, long packed, long unpacked) throws TooLargeException {
        if (unpacked > GRACE && packed >= 0 && packed * growth.most() < unpacked) {
            throw growth.exceeded("内部的“" + name + "”解压到" + (unpacked >> 20) + "MB，与压缩时相比");
        }
    }
}
