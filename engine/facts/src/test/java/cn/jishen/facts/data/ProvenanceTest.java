package cn.jishen.facts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final DataFile EXPORTED = file("甲\n");
    private static final Provenance STEMS = Provenance.parse(
            Provenance.of("0.1.0", RuleData.of(List.of(EXPORTED))).print());

    @Test
    void whatWasWritten_isReadAgain() {
        assertThat(STEMS.version()).isEqualTo("0.1.0");
        assertThat(STEMS.isUntouched(EXPORTED)).isTrue();
        assertThat(STEMS.isUntouched(file("甲\n乙\n"))).isFalse();
    }

    @Test
    void changedFileOfAnOlderBase_isToldApartFromOneOfThisBase() {
        DataFile own = file("甲\n丙\n");

        assertThat(STEMS.hasShippedChanged(own, EXPORTED)).isFalse();
        assertThat(STEMS.hasShippedChanged(own, file("甲\n丁\n"))).isTrue();
        assertThat(STEMS.hasShippedChanged(own, null)).isFalse();
    }

    @Test
    void folderWithoutANote_isOfNoKnownBase() {
        assertThat(Provenance.UNKNOWN.isUntouched(EXPORTED)).isFalse();
        assertThat(Provenance.UNKNOWN.hasShippedChanged(EXPORTED, file("乙\n"))).isFalse();
    }

    private static DataFile file(String text) {
        return new DataFile("words/a.txt", text, false);
    }
}
