package cn.jishen.app.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that has begun a report and never ends by itself. */
final class InterruptedWriting {
    private InterruptedWriting() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (Unfinished unfinished = new Unfinished()) {
            Files.writeString(unfinished.beside(Path.of(args[0])), "half");
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write('\n');
            }
            new CountDownLatch(1).await();
        }
    }
}
