package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class QuantitiesProperties {
    @Property(tries = 3000)
    void anyText_givesQuantitiesThatStandInItInOrder(@ForAll @StringLength(max = 80) String text) {
        assertStandInOrder(text);
    }

    @Property(tries = 3000)
    void anyHeapOfPieces_givesQuantitiesThatStandInItInOrder(@ForAll("prose") String text) {
        assertStandInOrder(text);
    }

    private static void assertStandInOrder(String text) {
        List<Quantity> all = new ArrayList<>(Grammar.shipped().quantities(text));
        all.addAll(Grammar.shipped().moneyIn(text));
        assertThat(all)
                .allSatisfy(q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.words()));
        assertThat(Grammar.shipped().quantities(text))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.end(), other.start()));
    }

    @Provide
    Arbitrary<String> prose() {
        return Writings.heaps().list().ofMaxSize(3).map(parts -> String.join("开展宣传，", parts));
    }
}
