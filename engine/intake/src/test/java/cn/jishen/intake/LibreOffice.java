package cn.jishen.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has LibreOffice write files, so that readers are tried on what another program writes. */
public final class LibreOffice {
    private LibreOffice() {}

    /**
     * The files in another format, in this folder; skips the test, saying why, where there is no LibreOffice.
     *
     * @param format an extension, perhaps with the filter that writes it: {@code xlsm:Calc MS Excel 2007 VBA XML}
     */
    public static List<Path> convert(Path folder, String format, Path... files) throws Exception {
        String extension = format.split(":")[0];
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        List<Path> converted = new ArrayList<>();
        for (Path file : files) {
            command.add(file.toString());
            String name = file.getFileName().toString();
            converted.add(folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension));
        }
        Programs.run(command);
        for (Path file : converted) {
            if (Files.notExists(file)) {
                throw new AssertionError("LibreOffice没有写出" + file);
            }
        }
        return converted;
    }
}
