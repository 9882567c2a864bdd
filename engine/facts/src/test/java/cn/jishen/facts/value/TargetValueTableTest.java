package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.unit.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reads every example of target-values.csv, whose head explains it. */
class TargetValueTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "target-values.csv", delimiter = '|')
    void written_isReadAsListed(
            String written,
            @Nullable String context,
            ValueKind kind,
            @Nullable String canonical,
            @Nullable String flaw,
            @Nullable String repaired) {
        boolean money = context != null;

        TargetValue value = Grammar.shipped().target(written, money);

        String print = canonical == null ? Writing.fold(written) : canonical;
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.print()).isEqualTo(print);
        assertThat(flawOf(value)).isEqualTo(flaw);
        assertThat(value.repaired().print()).isEqualTo(repaired == null ? print : repaired);
        assertThat(Grammar.shipped().target(print, money)).isEqualTo(value);
    }

    private static @Nullable String flawOf(TargetValue value) {
        Unit unit = value.unit();
        if (unit != null && unit.isMisspelt()) {
            return "MISSPELT";
        }
        return value.flaw() == Flaw.NONE ? null : value.flaw().name();
    }
}
