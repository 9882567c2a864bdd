package cn.jishen.app.bench;

import cn.jishen.audit.Auditor;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How many projects a second the whole base audits, documents read beforehand and everything warm.
 *
 * <p>{@code corpus FOLDER…} audits every document below the folders, over and over, and prints projects a second of
 * the processor's time. {@code growth FOLDER…} makes documents of 10, 100 and 500 projects, always of the same
 * projects, and prints the milliseconds a project of each. Uses only what the program has had since its first
 * versions, so that it can be compiled against an older one.
 */
final class RuleSpeed {
    private static final double NANOS = 1e9;
    private static final int ROUNDS = 5;
    private static final double WARM_SECONDS = Double.parseDouble(System.getProperty("warm", "25"));
    private static final double ROUND_SECONDS = 4;
    private static final int[] SIZES = {10, 100, 500};

    private RuleSpeed() {}

    public static void main(String[] args) throws IOException {
        Auditor auditor = Auditor.load(LocalDate.of(2026, 1, 1));
        List<Disclosure> corpus = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            corpus.addAll(read(Path.of(args[i])));
        }
        if (args[0].equals("corpus")) {
            System.out.printf("%.1f%n", 1 / secondsAProject(auditor, corpus));
        } else {
            for (int size : SIZES) {
                System.out.printf("%.4f%n", secondsAProject(auditor, documents(corpus, size)) * 1000);
            }
        }
    }

    /** The median of several rounds, after a long one that lets the compilers finish. */
    private static double secondsAProject(Auditor auditor, List<Disclosure> corpus) {
        round(auditor, corpus, WARM_SECONDS);
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round(auditor, corpus, ROUND_SECONDS);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static double round(Auditor auditor, List<Disclosure> corpus, double seconds) {
        long projects = 0;
        long start = now();
        do {
            for (Disclosure each : corpus) {
                auditor.audit(each);
                projects += each.projects().size();
            }
        } while ((now() - start) / NANOS < seconds);
        return (now() - start) / NANOS / projects;
    }

    /** The time of the processor that this thread has had, so that a busy machine does not matter much; in ns. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Disclosure> read(Path folder) throws IOException {
        List<Disclosure> read = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(each -> each.toString().matches(".*\\.(docx|xlsx|html)"))
                    .sorted()
                    .toList()) {
                try {
                    Disclosure disclosure = Intake.read(file);
                    if (!disclosure.projects().isEmpty()) {
                        read.add(disclosure);
                    }
                } catch (UnreadableException e) {
                    // A damaged file is no matter of speed.
                }
            }
        }
        return read;
    }

    /** The same projects, whatever the size of the documents: as many of them as the largest has. */
    private static List<Disclosure> documents(List<Disclosure> from, int size) {
        List<Project> all = new ArrayList<>();
        from.forEach(each -> all.addAll(each.projects()));
        Collections.shuffle(all, new Random(1));
        int most = Math.min(all.size(), SIZES[SIZES.length - 1]);
        List<Disclosure> documents = new ArrayList<>();
        for (int start = 0; start + size <= most; start += size) {
            List<Project> some = new ArrayList<>();
            for (int i = start; i < start + size; i++) {
                some.add(numbered(all.get(i), i));
            }
            documents.add(from.get(0).with(some));
        }
        return documents;
    }

    /** The project under an id and a code of its own. */
    private static Project numbered(Project project, int number) {
        String id = "9%019d".formatted(number);
        return new Project(
                id,
                project.part(),
                id,
                project.name(),
                project.budget(),
                project.fiscalFunds(),
                project.otherFunds(),
                project.purpose(),
                project.goal(),
                project.plan(),
                project.indicators().stream().map(row -> row.inProject(id)).toList(),
                project.longTerm(),
                project.gap(),
                project.complete(),
                project.places());
    }
}
