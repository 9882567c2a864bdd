package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    void yuanAndWan_areTheSameMoney() {
        assertThat(Money.ofYuan(BigDecimal.valueOf(385_000))).isEqualTo(Money.ofWan("38.50"));
        assertThat(Money.ofWan("38.5").yuan()).isEqualByComparingTo("385000");
    }

    @Test
    void trailingZeros_areNoDifference() {
        assertThat(Money.ofWan("64.00")).isEqualTo(Money.ofWan("64")).hasSameHashCodeAs(Money.ofWan("64"));
        assertThat(Money.ofWan("0.00")).isEqualTo(Money.ZERO);
    }

    @Test
    void print_isPlain() {
        assertThat(Money.ofWan("1200.00").print()).isEqualTo("1200万元");
        assertThat(Money.ofWan("0.30")).hasToString("0.3万元");
    }

    @Test
    void tolerance_decidesOnEqualAndMore() {
        Money budget = Money.ofWan("64.00");

        assertThat(Money.ofWan("64.01").equals(budget, CENT)).isTrue();
        assertThat(Money.ofWan("64.02").equals(budget, CENT)).isFalse();
        assertThat(Money.ofWan("64.01").exceeds(budget, CENT)).isFalse();
        assertThat(Money.ofWan("64.02").exceeds(budget, CENT)).isTrue();
    }

    @Test
    void sumAndRatio_areExact() {
        assertThat(Money.ofWan("0.1").plus(Money.ofWan("0.2"))).isEqualTo(Money.ofWan("0.3"));
        assertThat(Money.ofWan("1").minus(Money.ofWan("3"))).isEqualTo(Money.ofWan("-2"));
        assertThat(Money.ofWan("185000").over(Money.ofWan("18.5"))).isEqualByComparingTo("10000");
        assertThat(Money.ofWan("9")).isLessThan(Money.ofWan("10"));
    }

    @Test
    void whatIsNoNumber_isRefused() {
        assertThatThrownBy(() -> Money.ofWan("五十万左右")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Money.ofWan("1").over(Money.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
