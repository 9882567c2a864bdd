package cn.jishen.app.verify;

import cn.jishen.app.engine.UsageException;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs scenarios against the shipped rules, without a build tool. */
public final class PolicyChecks {
    private static final URI STEPS = URI.create("classpath:/cn/jishen/app/checks");
    private static final String FEATURE = ".feature";

    private PolicyChecks() {}

    /**
     * Runs every scenario of these files and folders and prints those that do not pass, and a sum.
     *
     * @return whether all passed
     * @throws UsageException when there is no scenario, or a file cannot be parsed
     */
    public static boolean pass(List<Path> paths, PrintStream out) {
        RuntimeOptionsBuilder options =
                new RuntimeOptionsBuilder().addGlue(STEPS).setMonochrome();
        for (Path file : features(paths)) {
            options.addFeature(FeatureWithLines.parse(file.toUri().toString()));
        }
        ChecksReport report = new ChecksReport(out);
        try {
            Runtime.builder()
                    .withRuntimeOptions(options.build())
                    .withAdditionalPlugins(report)
                    .withClassLoader(PolicyChecks.class::getClassLoader)
                    .build()
                    .run();
        } catch (FeatureParserException e) {
            throw new UsageException(
                    ParseErrors.inChinese(String.valueOf(e.getMessage())), "按行号改正；文件第一行应为 # language: zh-CN");
        }
        if (report.scenarios() == 0) {
            throw new UsageException("所给的政策检查里没有场景", "检查文件内容，每个例子以“场景:”开头");
        }
        report.printSum();
        return report.isAllPassed();
    }

    private static List<Path> features(List<Path> paths) {
        List<Path> features = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("“" + path + "”不存在", "检查路径和文件名");
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || file.toString().endsWith(FEATURE))
                        .sorted()
                        .forEach(features::add);
            } catch (IOException e) {
                throw new UsageException("“" + path + "”读不了：" + e.getMessage(), "检查权限");
            }
        }
        if (features.isEmpty()) {
            throw new UsageException("所给的文件夹里没有政策检查（.feature）", "给出放政策检查的文件夹或文件");
        }
        return features;
    }
}
