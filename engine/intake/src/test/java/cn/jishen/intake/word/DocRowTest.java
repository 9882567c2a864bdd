package cn.jishen.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;

/** Row properties as Word writes them and LibreOffice does not. */
class DocRowTest {
    private static final short DEFINE = (short) 0xD608;
    private static final short MERGE = (short) 0xD62B;

    /** sprmTDefTable: edges 1000 apart and these flags. */
    private static ByteBuffer definition(int... flags) {
        int length = 1 + 2 * (flags.length + 1) + 20 * flags.length;
        ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(DEFINE).putShort((short) (length + 1)).put((byte) flags.length);
        for (int i = 0; i <= flags.length; i++) {
            bytes.putShort((short) (1000 * i - 108));
        }
        for (int flag : flags) {
            bytes.putShort((short) flag).position(bytes.position() + 18);
        }
        return bytes;
    }

    private static DocRow row(ByteBuffer properties) {
        byte[] bytes = new byte[properties.position()];
        properties.flip();
        properties.get(bytes);
        return DocRow.of(new PAPX(0, 1, new SprmBuffer(bytes, 0)));
    }

    @Test
    void edges_areReadWithTheirSign() {
        assertThat(row(definition(0, 0)).edges()).containsExactly(-108, 892, 1892);
    }

    @Test
    void continuedCell_isBelow() {
        assertThat(row(definition(0x60, 0x20, 0)).below()).containsExactly(false, true, false);
    }

    @Test
    void sidewaysMerges_areToldApartWhicheverBitIsFirst() {
        assertThat(row(definition(0, 1, 2, 1, 2)).beside()).containsExactly(false, false, true, false, true);
        assertThat(row(definition(2, 1, 1, 0, 2)).beside()).containsExactly(false, true, true, false, false);
    }

    @Test
    void verticalMergeApartFromTheDefinition_counts() {
        ByteBuffer properties = definition(0, 0);
        properties.putShort(MERGE).put((byte) 2).put((byte) 1).put((byte) 1);
        assertThat(row(properties).below()).containsExactly(false, true);
    }

    @Test
    void rowWithoutProperties_isUnknown() {
        assertThat(DocRow.of(null)).isEqualTo(DocRow.UNKNOWN);
    }
}
