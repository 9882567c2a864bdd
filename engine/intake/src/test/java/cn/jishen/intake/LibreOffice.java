package cn.jishen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Has LibreOffice write files, so that readers are tried on what another program writes. */
public final class LibreOffice {
    private LibreOffice() {}

    /** The files in another format, in the same folder; skips the test, saying why, where there is no LibreOffice. */
    public static List<Path> convert(Path folder, String extension, Path... files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder.toString()));
        List<Path> converted = new ArrayList<>();
        for (Path file : files) {
            command.add(file.toString());
            String name = file.getFileName().toString();
            converted.add(folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension));
        }
        Process process = start(command);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice没有在120秒内转换完：" + command);
        }
        for (Path file : converted) {
            if (Files.notExists(file)) {
                throw new AssertionError("LibreOffice没有写出" + file);
            }
        }
        return converted;
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("本机没有LibreOffice，不能测试它写出的文件：" + e.getMessage());
        }
    }
}
