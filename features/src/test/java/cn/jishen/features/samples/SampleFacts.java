package cn.jishen.features.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The facts of a sample, as {@code features/samples/*.json} has them. */
record SampleFacts(JsonNode root) {
    static final Path FOLDER = Path.of("samples");
    static final List<String> NAMES = List.of("water-bureau-clean", "water-bureau-bad");

    static SampleFacts read(String name) throws IOException {
        return new SampleFacts(
                new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile()));
    }

    String text(String key) {
        return root.get(key).asString();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        root.get(key).forEach(node -> texts.add(node.asString()));
        return texts;
    }

    /** “361清河县水务局　预算年度：2026”. */
    String unitLine() {
        return text("unitCode") + text("unitName") + "　预算年度：" + root.get("year").asInt();
    }

    /** An amount in 万元 with two decimals; empty where there is none. */
    static String money(JsonNode node) {
        return node == null || node.isNull()
                ? ""
                : node.decimalValue().setScale(2).toPlainString();
    }

    List<JsonNode> projects() {
        List<JsonNode> projects = new ArrayList<>();
        root.get("projects").forEach(projects::add);
        return projects;
    }

    static List<Map.Entry<String, String>> plan(JsonNode project) {
        List<Map.Entry<String, String>> plan = new ArrayList<>();
        project.get("plan")
                .properties()
                .forEach(e -> plan.add(Map.entry(e.getKey(), e.getValue().asString())));
        return plan;
    }

    static List<JsonNode> rows(JsonNode project) {
        List<JsonNode> rows = new ArrayList<>();
        project.get("indicators").forEach(rows::add);
        return rows;
    }
}
