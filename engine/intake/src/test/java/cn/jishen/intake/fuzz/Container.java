package cn.jishen.intake.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Takes a file apart into its named parts and puts it together again, so that damage reaches behind the packing. */
enum Container {
    WHOLE {
        @Override
        Map<String, byte[]> open(byte[] file) {
            return Map.of("", file);
        }

        @Override
        byte[] close(Map<String, byte[]> parts) {
            return parts.get("");
        }
    },
    ZIP {
        @Override
        Map<String, byte[]> open(byte[] file) throws IOException {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
            return parts;
        }

        @Override
        byte[] close(Map<String, byte[]> parts) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        }
    },
    OLE {
        @Override
        Map<String, byte[]> open(byte[] file) throws IOException {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
                for (Entry entry : ole.getRoot()) {
                    // Summaries are not read, and damage to them is wasted.
                    if (entry instanceof DocumentEntry stream && entry.getName().charAt(0) >= ' ') {
                        try (DocumentInputStream in = new DocumentInputStream(stream)) {
                            parts.put(entry.getName(), in.readAllBytes());
                        }
                    }
                }
            }
            return parts;
        }

        @Override
        byte[] close(Map<String, byte[]> parts) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem ole = new POIFSFileSystem()) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    ole.createDocument(new ByteArrayInputStream(part.getValue()), part.getKey());
                }
                ole.writeFilesystem(bytes);
            }
            return bytes.toByteArray();
        }
    };

    abstract Map<String, byte[]> open(byte[] file) throws IOException;

    abstract byte[] close(Map<String, byte[]> parts) throws IOException;
}
