package cn.jishen.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A posted file on disk for as long as it is read, because readers of office files need one. It has a folder of its own
 * that only this user can open, so that the name can be the file's.
 */
record WorkingCopy(Path folder, Path file) implements AutoCloseable {
    private static final int BUFFER = 8192;

    /** Copies the stream; ProblemException 413 as soon as it turns out too long. */
    static WorkingCopy of(String name, InputStream in, Limits limits) throws IOException {
        Path folder = Files.createTempDirectory("jishen");
        WorkingCopy copy = new WorkingCopy(folder, folder.resolve(name));
        try {
            copy.fill(in, limits);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private void fill(InputStream in, Limits limits) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limits.uploadBytes()) {
                    throw ProblemsAdvice.tooLarge(limits);
                }
                out.write(buffer, 0, n);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
