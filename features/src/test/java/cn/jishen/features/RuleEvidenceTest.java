package cn.jishen.features;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DefectClass;
import cn.jishen.facts.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds rules and checks together: each rule is complete and has its examples. */
class RuleEvidenceTest {
    private static final List<Rule> RULES = Features.auditor().rules();

    static Stream<String> paths() {
        return Features.auditor().ruleFiles().paths().stream();
    }

    @Test
    void catalogue_isTheIndex() {
        assertThat(RULES)
                .extracting(Rule::id)
                .containsExactlyElementsOf(Features.auditor().ruleFiles().ids());
    }

    @Test
    void cataloguePage_isAsTheRulesSay() {
        assertThat(Path.of("../rules/CATALOGUE.md"))
                .as("./jishen rules --page > rules/CATALOGUE.md")
                .hasContent(Features.auditor().cataloguePage());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyRule_saysWhatItChecksAndWhy(String path) {
        Rule rule = rule(path);
        assertThat(Stream.of(rule.name(), rule.requirement(), rule.why(), rule.suggestion(), rule.good(), rule.bad()))
                .noneMatch(String::isBlank);
        assertThat(rule.basis()).isNotEmpty();
        assertThat(rule.severities()).isNotEmpty();
        assertThat(Arrays.stream(DefectClass.values()).map(DefectClass::id)).contains(rule.defectClass());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyRule_hasAFiringExampleAndANearMiss(String path) throws IOException {
        String id = rule(path).id();
        List<String> lines = Files.readAllLines(check(path));
        assertThat(lines).anyMatch(line -> line.strip().matches("(那么|而且|并且)(在项目上)?报" + id + "\\b.*"));
        assertThat(lines).anyMatch(line -> line.strip().matches("(那么|而且|并且)不报" + id));
    }

    private static Rule rule(String path) {
        String id = path.substring(path.indexOf('/') + 1);
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static Path check(String path) {
        return Features.CHECKS.resolve(path + ".feature");
    }
}
