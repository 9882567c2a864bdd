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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feature file as read.
 *
 * @param feature null when the file is no Gherkin or says nothing
 * @param fault what could not be read; empty when all was
 */
record FeatureFile(Path path, @Nullable Feature feature, String fault) {
    static List<FeatureFile> under(Collection<Path> paths) {
        List<FeatureFile> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || file.toString().endsWith(".feature"))
                        .sorted()
                        .forEach(file -> files.add(read(file)));
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
                    .map(feature -> new FeatureFile(path, feature, ""))
                    .orElseGet(() -> new FeatureFile(path, null, "政策检查 " + path.getFileName() + " 是空的"));
        } catch (FeatureParserException e) {
            return new FeatureFile(path, null, ParseErrors.inChinese(path, String.valueOf(e.getMessage())));
        }
    }

    CheckResult unreadable() {
        return new CheckResult(path, 1, "", "", fault);
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
