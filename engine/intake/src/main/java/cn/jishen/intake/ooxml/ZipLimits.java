package cn.jishen.intake.ooxml;

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
 * @param bytes most unpacked bytes of all parts together
 * @param ratio least packed size by unpacked size, asked of parts above {@link #GRACE} bytes; honest files of repeated
 *     tables reach 0.01, a bomb 0.001
 */
public record ZipLimits(int entries, long bytes, double ratio) {
    /** A disclosure of 34 projects has 2 MB of XML; the largest list seen in tests 60 MB. */
    public static final ZipLimits STANDARD = new ZipLimits(10_000, 512L << 20, 0.005);

    static final long GRACE = 4L << 20;

    void check(ZipFile zip) throws TooLargeException {
        if (zip.size() > entries) {
            throw new TooLargeException("压缩包内有" + zip.size() + "个文件，上限" + entries + "个");
        }
        long sum = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            checkEntry(entry.getName(), entry.getCompressedSize(), entry.getSize());
            sum += Math.max(0, entry.getSize());
            checkBytes(sum);
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
                checkBytes(read);
                return count;
            }
        };
    }

    private void checkEntry(String name, long packed, long unpacked) throws TooLargeException {
        if (unpacked > GRACE && packed >= 0 && packed < unpacked * ratio) {
            throw new TooLargeException("“" + name + "”解压到" + (unpacked >> 20) + "MB，压缩前后之比低于" + ratio);
        }
    }

    private void checkBytes(long unpacked) throws TooLargeException {
        if (unpacked > bytes) {
            throw new TooLargeException("解压后超过" + (bytes >> 20) + "MB");
        }
    }
}
