package cn.jishen.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file of which only so much may be read, readings of the same bytes included. */
final class CountedRead implements RandomAccessRead {
    private final RandomAccessRead file;
    private final PdfLimits limits;
    private long read;

    CountedRead(RandomAccessRead file, PdfLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        limits.checkReadings(++read);
        return file.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = file.read(buffer, offset, length);
        read += Math.max(1, count);
        limits.checkReadings(read);
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
