package cn.jishen.facts.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of an expert's folder. Hidden files and the explanations (README.md) are passed over. */
public final class RulesFolder {
    private static final long MOST_BYTES = 2 << 20;
    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 6;
    private static final Set<String> ENDINGS = Set.of("txt", "csv", "drl", "feature");

    private RulesFolder() {}

    /** The files of a folder; what cannot be read of it is added to the mistakes. */
    public static RuleData read(Path folder, Mistakes mistakes) {
        List<DataFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            List<Path> paths = found.filter(path -> Files.isRegularFile(path) && !isPassedOver(folder, path))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (paths.size() > MOST_FILES) {
                mistakes.add(
                        "", 0, "规则文件夹“" + folder + "”里的文件超过 " + MOST_FILES + " 个", "确认这是 jishen rules export 导出的文件夹");
                return RuleData.of(List.of());
            }
            for (Path path : paths) {
                read(folder, path, files, mistakes);
            }
        } catch (IOException e) {
            mistakes.add("", 0, "规则文件夹“" + folder + "”读不出", "确认文件夹在，并且有权读它");
        }
        return RuleData.of(files);
    }

    private static boolean isPassedOver(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return true;
            }
        }
        String name = String.valueOf(path.getFileName());
        return name.equals("README.md") || name.equals(Provenance.FILE);
    }

    private static void read(Path folder, Path path, List<DataFile> files, Mistakes mistakes) throws IOException {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            mistakes.add(name, 0, "规则文件夹里不该有这样的文件", "移到文件夹外；规则是 .drl，词表是 .txt，表是 .csv，检查是 .feature");
        } else if (Files.size(path) > MOST_BYTES) {
            mistakes.add(name, 0, "文件超过 " + (MOST_BYTES >> 20) + " MB", "确认放的是规则文件；词表太长的分成几个");
        } else {
            byte[] bytes = Files.readAllBytes(path);
            String text = decoded(bytes, StandardCharsets.UTF_8);
            if (text == null) {
                boolean chinese = decoded(bytes, Charset.forName("GB18030")) != null;
                mistakes.add(
                        name,
                        0,
                        "不是 UTF-8 编码" + (chinese ? "，像是 GBK" : ""),
                        "用 Excel 改过的表另存为“CSV UTF-8（逗号分隔）”；文本文件另存时把编码选成 UTF-8");
            } else {
                files.add(new DataFile(name, text, false));
            }
        }
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
