package cn.jishen.app.checks;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of the vocabulary, as its definition in {@link Steps} says.
 *
 * @param keyword 假如, 当 or 那么
 * @param pattern as Cucumber matches it: “报{word}”
 * @param table whether a table follows
 */
record Phrase(String keyword, String pattern, boolean table, String what, String example) {
    static final List<String> KEYWORDS = List.of("假如", "当", "那么");

    /** Null for a method that defines no step. */
    static @Nullable Phrase of(Method method) {
        Given given = method.getAnnotation(Given.class);
        if (given != null) {
            return of("假如", given.value(), method);
        }
        When when = method.getAnnotation(When.class);
        if (when != null) {
            return of("当", when.value(), method);
        }
        Then then = method.getAnnotation(Then.class);
        return then == null ? null : of("那么", then.value(), method);
    }

    private static Phrase of(String keyword, String pattern, Method method) {
        Shown shown = Objects.requireNonNull(method.getAnnotation(Shown.class), method::getName);
        boolean table = List.of(method.getParameterTypes()).contains(DataTable.class);
        return new Phrase(keyword, pattern, table, shown.what(), shown.example().stripTrailing());
    }

    /** As people write it, with … where it takes a word or a number: “说明里的…是“…””. */
    String readable() {
        return pattern.replaceAll("\\{[^}]*}", "…");
    }

    boolean matches(String text) {
        Expression expression =
                new ExpressionFactory(new ParameterTypeRegistry(Locale.ENGLISH)).createExpression(pattern);
        return expression.match(text) != null;
    }
}
