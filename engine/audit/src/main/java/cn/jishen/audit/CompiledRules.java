package cn.jishen.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Loads the executable model that the build made of the DRL files, without a KieContainer, which would double the start
 * (see engine/README.md).
 */
final class CompiledRules {
    private static final String INDEX = "META-INF/kie/cn.jishen/jishen-rules/drools-model";
    private static final String HEAD = "Drools-Model-Version:";

    private CompiledRules() {}

    static InternalKnowledgeBase load() {
        List<Model> models = new ArrayList<>();
        for (String name : names()) {
            models.add(model(name));
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static List<String> names() {
        InputStream index = CompiledRules.class.getClassLoader().getResourceAsStream(INDEX);
        if (index == null) {
            throw new IllegalStateException("没有找到编译好的规则（" + INDEX + "）\n建议：重新构建");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(HEAD))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("编译好的规则读不出\n建议：重新构建", e);
        }
    }

    private static Model model(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("编译好的规则“" + name + "”装不上\n建议：清除后重新构建", e);
        }
    }
}
