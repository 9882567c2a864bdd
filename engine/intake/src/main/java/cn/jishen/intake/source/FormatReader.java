package cn.jishen.intake.source;

import java.io.IOException;

/** Turns a file of one format into blocks. */
@FunctionalInterface
public interface FormatReader {
    /**
     * Reads the whole file.
     *
     * @throws DamagedException when the bytes are not of the format
     */
    SourceDocument read(SourceFile file) throws IOException;
}
