package cn.jishen.app.checks.results;

import cn.jishen.app.engine.UsageException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;

/** A file that results are to be written to. */
public final class ResultFile {
    /** The forms in which results are written. */
    public enum Form {
        HTML("--html", CheckPage.BEGINNING) {
            @Override
            void write(CheckRun run, Writer out) throws IOException {
                CheckPage.write(run, out);
            }
        },
        JUNIT("--junit", CheckSuites.BEGINNING) {
            @Override
            void write(CheckRun run, Writer out) throws IOException {
                CheckSuites.write(run, out);
            }
        };

        private final String option;
        private final String beginning;

        Form(String option, String beginning) {
            this.option = option;
            this.beginning = beginning;
        }

        abstract void write(CheckRun run, Writer out) throws IOException;
    }

    private final Form form;
    private final Path file;

    public ResultFile(Form form, Path file) {
        this.form = form;
        this.file = file;
    }

    /**
     * Refuses a file that cannot or must not be written, before any work is done.
     *
     * @param inputs never replaced, not even by force
     * @param force whether a file that is no such result may be replaced
     */
    public void check(Collection<Path> inputs, boolean force) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("结果要写入的文件夹“" + folder + "”不存在", "先建立该文件夹，或给 " + form.option + " 换一个位置");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("“" + file + "”是文件夹，不能作为结果的文件名", "给 " + form.option + " 写出文件名");
        }
        if (inputs.stream().anyMatch(input -> isSame(input, file))) {
            throw new UsageException("“" + file + "”是要检验的政策检查，不能覆盖", "给 " + form.option + " 换一个文件名");
        }
        if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn()) {
            throw new UsageException("文件“" + file + "”已经存在，且不是绩审写的检查结果", "给 " + form.option + " 换一个文件名；确要覆盖时加 --force");
        }
    }

    /** Whether both results would be written to one place. */
    public boolean isSameAs(ResultFile other) {
        return file.toAbsolutePath()
                        .normalize()
                        .equals(other.file.toAbsolutePath().normalize())
                || isSame(file, other.file);
    }

    /** Writes the whole file or nothing, replacing what stands there. */
    public void write(CheckRun run) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                form.write(run, out);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean isOwn() {
        byte[] beginning = form.beginning.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(beginning.length), beginning);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
