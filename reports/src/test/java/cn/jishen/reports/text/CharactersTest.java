package cn.jishen.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void controlCharactersAndHalfPairs_areLeftOut() {
        assertThat(Characters.printable("甲\u0000乙\u0008丙\u0085\uD83D丁\uFFFF😀")).isEqualTo("甲乙丙丁😀");
    }

    @Test
    void lineEndsAndTabs_areBroughtIntoOneWriting() {
        assertThat(Characters.printable("一\r\n二\r三\t四")).isEqualTo("一\n二\n三 四");
    }

    @Test
    void shortened_saysHowLongItWasAndCutsNoPair() {
        assertThat(Characters.shortened("短", 1)).isEqualTo("短");
        assertThat(Characters.shortened("一😀二三", 2)).isEqualTo("一……（共5字）");
    }

    @Test
    void attribute_keepsItsLineEnds() throws IOException {
        StringWriter out = new StringWriter();
        new Xml(out).open("a", "t", "一\n<\"&", "n", null).say("二\n>").close();
        assertThat(out).hasToString("<a t=\"一&#10;&lt;&quot;&amp;\">二\n&gt;</a>");
    }
}
