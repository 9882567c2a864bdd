package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes to read a value, as a multiple of what a look at each of its characters takes in the same run. */
@Tag("slow")
class TargetValueSpeedTest {
    private static final List<String> VALUES =
            List.of("≥95百分比", "≤38.6万元", "每月2次", "9月30日前", "有所改善", "不涉及", "≤450元/人·天", "≥240240台", "100%", "≥12次");
    private static final int ROUNDS = 20_000;
    private static final int REPEATS = 7;

    @Test
    void reading_costsAFewHundredLooks() {
        long parse = Long.MAX_VALUE;
        long scan = Long.MAX_VALUE;
        long checksum = 0;
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            checksum += parseAll();
            long middle = System.nanoTime();
            checksum += scanAll();
            scan = Math.min(scan, System.nanoTime() - middle);
            parse = Math.min(parse, middle - start);
        }
        int values = ROUNDS * VALUES.size();
        String figures = "parse %d ns, scan %d ns a value (%d)".formatted(parse / values, scan / values, checksum);

        assertThat(parse / scan).as(figures).isLessThan(500);
    }

    private static long parseAll() {
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String value : VALUES) {
                sum += Grammar.shipped().target(value, true).words().length();
            }
        }
        return sum;
    }

    private static long scanAll() {
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String value : VALUES) {
                for (int i = 0; i < value.length(); i++) {
                    sum += value.charAt(i) == '%' ? round : 1;
                }
            }
        }
        return sum;
    }
}
