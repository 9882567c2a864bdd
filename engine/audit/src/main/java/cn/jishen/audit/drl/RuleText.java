package cn.jishen.audit.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One DRL rule of a file as pieces.
 *
 * @param line of its word “rule”
 * @param condition between when and then
 * @param consequence between then and end
 */
record RuleText(String name, int line, List<Annotation> annotations, List<Token> condition, List<Token> consequence) {
    RuleText {
        annotations = List.copyOf(annotations);
        condition = List.copyOf(condition);
        consequence = List.copyOf(consequence);
    }

    /** The first annotation of this name; null if there is none. */
    @Nullable
    Annotation annotation(String wanted) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Whether it belongs to a rule of the catalogue; else it draws a conclusion or weighs findings. */
    boolean hasId() {
        return annotation("编号") != null;
    }
}
