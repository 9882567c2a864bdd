package cn.jishen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.finding.DocumentAudit;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AuditCodecProperties {
    private final AuditCodec codec = new AuditCodec();

    @Property(tries = 300, seed = "20260101")
    void whatIsWritten_isReadBackEqualAndInTheSameOrder(@ForAll long seed) throws IOException {
        DocumentAudit audit = Audits.of(seed);

        DocumentAudit read = codec.read(codec.write(audit));

        assertThat(read).isEqualTo(audit);
        assertThat(read.scores().keySet())
                .containsExactlyElementsOf(audit.scores().keySet());
    }

    @Property(tries = 300, seed = "20260102")
    void anyDamage_isNoticed(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int at, @ForAll boolean cut) {
        byte[] bytes = codec.write(Audits.of(seed % 50));
        int place = at % bytes.length;
        byte[] damaged = cut ? Arrays.copyOf(bytes, place) : bytes;
        if (!cut) {
            damaged[place] ^= (byte) (1 + at % 255);
        }

        assertThatThrownBy(() -> codec.read(damaged)).isInstanceOf(IOException.class);
    }
}
