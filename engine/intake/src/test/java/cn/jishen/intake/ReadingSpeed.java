package cn.jishen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Measures reading a .docx to facts against a bare pass over its XML, in turns in one process: cold, then warm. */
final class ReadingSpeed {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 41;

    private ReadingSpeed() {}

    /**
     * Prints the medians, or one cold pass.
     *
     * @param args the file, and cold-bare or cold-facts to measure one first pass alone
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        if (args.length > 1) {
            boolean bare = args[1].equals("cold-bare");
            System.out.printf("%s %.1f ms%n", args[1], millis(() -> once(file, bare)));
            return;
        }
        double[] bare = new double[ROUNDS];
        double[] facts = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double first = millis(() -> once(file, true));
            double second = millis(() -> once(file, false));
            if (i >= 0) {
                bare[i] = first;
                facts[i] = second;
            }
        }
        Arrays.sort(bare);
        Arrays.sort(facts);
        double ratio = facts[ROUNDS / 2] / bare[ROUNDS / 2];
        System.out.printf(
                "warm: bare %.2f ms, facts %.2f ms, ratio %.2f%n", bare[ROUNDS / 2], facts[ROUNDS / 2], ratio);
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double millis(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void once(Path file, boolean bare) throws Exception {
        if (bare) {
            pass(file);
        } else {
            Intake.read(file);
        }
    }

    private static void pass(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText());
                }
            }
            if (text.isEmpty()) {
                throw new IllegalStateException("no text");
            }
        }
    }
}
