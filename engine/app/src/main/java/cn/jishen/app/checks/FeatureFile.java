package cn.jishen.app.checks;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feature file as read.
 *
 * @param feature null when the file is no Gherkin or says nothing
 * @param line where reading stopped; 1 when all was read
 * @param fault what could not be read; empty when all was
 */
record FeatureFile(Path path, @Nullable Feature feature, int line, String fault) {
    private static final Pattern PARSER_ERROR = Pattern.compile("\\((\\d+):\\d+\\): [^\\n]*?, got '([^']*)'");

    static List<FeatureFile> under(Collection<Path> paths) {
        List<FeatureFile> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(p -> p.toString().endsWith(".feature")).sorted().forEach(p -> files.add(read(p)));
            } catch (IOException e) {
                throw new UncheckedIOException("“" + path + "”读不出\n建议：检查路径是否存在、有无读取权限", e);
            }
        }
        return files;
    }

    private static FeatureFile read(Path path) {
        try {
            return new FeatureParser(UUID::randomUUID)
                    .parseResource(new FileResource(path))
                    .map(feature -> new FeatureFile(path, feature, 1, ""))
                    .orElseGet(() -> new FeatureFile(path, null, 1, "文件是空的\n建议：写上“# language: zh-CN”和“功能: …”，或删去这个文件"));
        } catch (FeatureParserException e) {
            Matcher error = PARSER_ERROR.matcher(String.valueOf(e.getMessage()));
            boolean placed = error.find();
            String got = placed ? "这里写着“" + error.group(2) + "”，不合格式" : "不合格式：" + e.getMessage();
            return new FeatureFile(
                    path,
                    null,
                    placed ? Integer.parseInt(error.group(1)) : 1,
                    got + "\n建议：第一行写“# language: zh-CN”，各行以 功能: 场景: 假如 当 那么 而且 或 | 开头");
        }
    }

    CheckResult unreadable() {
        return new CheckResult(path, line, "", "", "第" + line + "行" + fault);
    }

    private record FileResource(Path path) implements Resource {
        @Override
        public URI getUri() {
            return path.toUri();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
