package cn.jishen.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** POI dates the entries of its archives by the clock; here they get one time for all. */
final class SteadyZip {
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SteadyZip() {}

    /** The same entries in the same order, of a time that neither the clock nor the time zone changes. */
    static void copy(byte[] archive, OutputStream out) throws IOException {
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry steady = new ZipEntry(entry.getName());
            steady.setTimeLocal(ENTRY_TIME);
            to.putNextEntry(steady);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
        to.flush();
    }
}
