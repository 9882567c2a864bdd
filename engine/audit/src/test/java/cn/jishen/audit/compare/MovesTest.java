package cn.jishen.audit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovesTest {
    @Test
    void oneRowPutElsewhere_isTheOnlyOneThatMoved() {
        assertThat(Moves.of(new int[] {3, 0, 1, 2})).containsExactly(true, false, false, false);
    }

    @Test
    void rowsThatGaveWay_didNotMove() {
        assertThat(Moves.of(new int[] {-1, 0, 2, -1, 3})).containsOnly(false);
    }

    @Test
    void tableTurnedRound_keepsTheRowThatIsInItsOldPlace() {
        assertThat(Moves.of(new int[] {2, 1, 0})).containsExactly(true, false, true);
    }
}
