package cn.jishen.features.samples;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sample that a department goes on editing; rows are counted from 1, projects named by the beginning of their name.
 */
final class RevisedSample {
    private final SampleFacts facts;

    private RevisedSample(SampleFacts facts) {
        this.facts = facts;
    }

    static RevisedSample of(String sample) {
        try {
            return new RevisedSample(SampleFacts.read(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it as a Word file and reads that. */
    Disclosure read(Path folder) throws IOException, UnreadableException {
        Path file = Files.createTempFile(folder, "revision", ".docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SampleDocument.write(facts, out);
        }
        return Intake.read(file);
    }

    RevisedSample row(String project, int row, String field, String text) {
        ((ObjectNode) rows(project).get(row - 1)).put(field, text);
        return this;
    }

    RevisedSample project(String project, String field, String text) {
        named(project).put(field, text);
        return this;
    }

    RevisedSample budget(String project, String wan) {
        named(project).put("budget", new BigDecimal(wan)).put("fiscalFunds", new BigDecimal(wan));
        return this;
    }

    RevisedSample plan(String project, String period, String text) {
        ((ObjectNode) named(project).get("plan")).put(period, text);
        return this;
    }

    RevisedSample document(String field, String... texts) {
        ArrayNode array = ((ObjectNode) facts.root()).putArray(field);
        for (String text : texts) {
            array.add(text);
        }
        return this;
    }

    RevisedSample expenditure(String wan) {
        ((ObjectNode) facts.root()).put("projectExpenditure", new BigDecimal(wan));
        return this;
    }

    RevisedSample moveRow(String project, int from, int to) {
        JsonNode row = rows(project).remove(from - 1);
        rows(project).insert(to - 1, row);
        return this;
    }

    RevisedSample removeRow(String project, int row) {
        rows(project).remove(row - 1);
        return this;
    }

    /** A new row before the one that has this number: 一级, 二级, 三级指标, 描述, 指标值, 依据. */
    RevisedSample addRow(String project, int at, String... cells) {
        rows(project)
                .insertObject(at - 1)
                .put("level1", cells[0])
                .put("level2", cells[1])
                .put("level3", cells[2])
                .put("description", cells[3])
                .put("value", cells[4])
                .put("basis", cells[5]);
        return this;
    }

    RevisedSample moveProject(String project, int to) {
        JsonNode its = projects().remove(position(project));
        projects().insert(to - 1, its);
        return this;
    }

    RevisedSample removeProject(String project) {
        projects().remove(position(project));
        return this;
    }

    /** Takes over a project of another sample, at the end. */
    RevisedSample addProject(RevisedSample other, String project) {
        projects().add(other.named(project));
        return this;
    }

    /** Prints the table of a project a second time, at the end. */
    RevisedSample printAgain(String project) {
        projects().add(named(project).deepCopy());
        return this;
    }

    RevisedSample swapCodes(String one, String other) {
        String code = named(one).get("code").asString();
        named(one).put("code", named(other).get("code").asString());
        named(other).put("code", code);
        return this;
    }

    private ArrayNode rows(String project) {
        return (ArrayNode) named(project).get("indicators");
    }

    private ArrayNode projects() {
        return (ArrayNode) facts.root().get("projects");
    }

    private ObjectNode named(String beginning) {
        return (ObjectNode) projects().get(position(beginning));
    }

    /** From 0; that of the last project whose name begins so, which is the second print where there are two. */
    private int position(String beginning) {
        for (int i = projects().size() - 1; i >= 0; i--) {
            if (projects().get(i).get("name").asString().startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no project " + beginning);
    }
}
