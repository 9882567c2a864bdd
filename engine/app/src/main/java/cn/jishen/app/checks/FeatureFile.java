package cn.jishen.app.checks;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feature file as read.
 *
 * @param feature null when nothing of the file can be run
 * @param faults results that hold whatever the rules do: the file is not well written, or a part of it checks nothing
 */
record FeatureFile(Path path, @Nullable Feature feature, List<CheckResult> faults) {
    private static final String MARK = "\uFEFF";

    FeatureFile {
        faults = List.copyOf(faults);
    }

    /** In the order of the paths; a file that is named twice is read once. */
    static List<FeatureFile> under(Collection<Path> paths) {
        Map<Path, FeatureFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || file.toString().endsWith(".feature"))
                        .sorted()
                        .forEach(file ->
                                files.computeIfAbsent(file.toAbsolutePath().normalize(), key -> read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("“" + path + "”读不出\n建议：检查路径是否存在、有无读取权限", e);
            }
        }
        return List.copyOf(files.values());
    }

    private static FeatureFile read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(path, text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return faulty(path, List.of(new Fault(1, "起不是 UTF-8 编码的文字，读不出", "用编辑器另存为 UTF-8 编码")));
        } catch (IOException e) {
            return faulty(path, List.of(new Fault(1, "起读不出：" + e.getMessage(), "检查有无读取权限")));
        }
    }

    private static FeatureFile read(Path path, String text) {
        List<Fault> faults = FeatureText.faults(text);
        if (!faults.isEmpty()) {
            return faulty(path, faults);
        }
        try {
            Optional<Feature> feature = new FeatureParser(UUID::randomUUID).parseResource(new Text(path, text));
            return feature.map(parsed -> new FeatureFile(path, parsed, Unchecked.in(path, parsed)))
                    .orElseGet(() -> faulty(path, ParseErrors.inChinese("")));
        } catch (FeatureParserException e) {
            return faulty(path, ParseErrors.inChinese(String.valueOf(e.getMessage())));
        }
    }

    private static FeatureFile faulty(Path path, List<Fault> faults) {
        return new FeatureFile(path, null, List.of(Fault.together(path, faults)));
    }

    private record Text(Path path, String text) implements Resource {
        @Override
        public URI getUri() {
            return path.toUri();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
