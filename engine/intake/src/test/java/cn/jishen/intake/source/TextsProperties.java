package cn.jishen.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class TextsProperties {
    @Property
    void cleaningTwice_changesNothing(@ForAll @StringLength(max = 40) String text) {
        String once = Texts.clean(text);
        assertThat(Texts.clean(once)).isEqualTo(once);
    }

    @Property
    void writtenCharacters_areKept(
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '龥') @CharRange(from = '!', to = 'Z')
                    String text) {
        assertThat(Texts.clean(text)).isEqualTo(text);
    }

    @Property
    void compact_doesNotDependOnSpaces(@ForAll @StringLength(max = 20) @CharRange(from = '一', to = '丿') String text) {
        String spaced = String.join(" \u00A0　\n", text.split(""));
        assertThat(Texts.compact(spaced)).isEqualTo(text);
    }
}
