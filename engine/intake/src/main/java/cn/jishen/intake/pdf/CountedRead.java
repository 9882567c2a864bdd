package cn.jishen.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file that may be read only so often. */
final class CountedRead implements RandomAccessRead {
    /** So many bytes at once are as quick as one alone. */
    private static final int BLOCK = 32;

    private final RandomAccessRead file;
    private final PdfLimits limits;
    private long readings;

    CountedRead(RandomAccessRead file, PdfLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        limits.checkReadings(++readings);
        return file.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = file.read(buffer, offset, length);
        readings += 1 + Math.max(0, count) / BLOCK;
        limits.checkReadings(readings);
        return count;
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
