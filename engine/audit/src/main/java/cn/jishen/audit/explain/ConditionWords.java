package cn.jishen.audit.explain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** What types, properties, functions and constants that occur in conditions are called in Chinese: a table of ours. */
final class ConditionWords {
    private static final String TABLE = "condition-words.csv";

    private final Map<String, Phrase> byName = new HashMap<>();

    /**
     * How a name is said.
     *
     * @param text with {} for what stands before it, and {1}, {2} for its arguments
     * @param negated the same where it does not hold; empty for what is no statement
     */
    record Phrase(String text, String negated) {
        boolean isStatement() {
            return !negated.isEmpty();
        }

        /** Filled in. */
        static String fill(String text, String subject, List<String> arguments) {
            String filled = text.replace("{}", subject);
            for (int i = 0; i < arguments.size(); i++) {
                filled = filled.replace("{" + (i + 1) + "}", arguments.get(i));
            }
            return filled;
        }
    }

    /** Those of the program. */
    static ConditionWords shipped() {
        ConditionWords words = new ConditionWords();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new InputStreamReader(
                        Objects.requireNonNull(ConditionWords.class.getResourceAsStream(TABLE), TABLE),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(in, format)) {
            rows.forEach(row -> words.byName.put(row.get(0), new Phrase(row.get(1), row.get(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** null for a name that the table does not have. */
    @Nullable
    Phrase of(String name) {
        return byName.get(name);
    }
}
