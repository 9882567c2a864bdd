package cn.jishen.intake.pdf;

import cn.jishen.intake.source.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The work done for one document, held against its limits. */
final class PdfEffort {
    /** Drawing a form costs as much as so many operators. */
    static final int FORM = 100;

    private final PdfLimits limits;
    private final Set<COSStream> unpacked = Collections.newSetFromMap(new IdentityHashMap<>());
    private long operators;

    PdfEffort(PdfLimits limits) {
        this.limits = limits;
    }

    /** Counts one operator or one character. */
    void count() throws TooLargeException {
        limits.checkOperators(++operators);
    }

    /** Counts one drawing of a form. */
    void countForm() throws TooLargeException {
        operators += FORM;
        count();
    }

    /** Tries how much the drawing of a page unpacks to, before the library does it without a limit. */
    void unpack(PDPage page) throws IOException {
        long size = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            size += unpack(streams.next().getCOSObject());
            limits.checkUnpacked(size);
        }
    }

    /** The unpacked size of a stream that was not tried before, else 0. */
    long unpack(COSStream stream) throws IOException {
        if (!unpacked.add(stream)) {
            return 0;
        }
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        int index = 0;
        for (COSName filter : filters(stream.getFilters())) {
            try (Bounded out = new Bounded()) {
                FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(bytes), out, stream, index++);
                bytes = out.bytes.toByteArray();
            }
        }
        return bytes.length;
    }

    private static List<COSName> filters(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            bytes.write(b);
            limits.checkUnpacked(bytes.size());
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            bytes.write(buffer, offset, length);
            limits.checkUnpacked(bytes.size());
        }
    }
}
