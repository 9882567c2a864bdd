package cn.jishen.store;

import cn.jishen.facts.finding.DocumentAudit;
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** An audit to bytes and back. What was damaged on its way is noticed by its checksum. */
final class AuditCodec {
    private static final int MAGIC = 0x4A53_4131;
    private static final int HEADER = Integer.BYTES + Long.BYTES;
    private static final int BUFFER = 1 << 14;

    /** Kryo is not safe for many threads. */
    private final ThreadLocal<Kryo> kryos = ThreadLocal.withInitial(AuditTypes::kryo);

    byte[] write(DocumentAudit audit) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (Output out = new Output(new DeflaterOutputStream(packed, deflater, BUFFER), BUFFER)) {
            kryos.get().writeObject(out, audit);
        } finally {
            deflater.end();
        }
        byte[] body = packed.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream(HEADER + body.length);
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(MAGIC);
            out.writeLong(checksum(body));
            out.write(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return whole.toByteArray();
    }

    /** @throws IOException when these are not the bytes that were written */
    DocumentAudit read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte[] body = bytes.length < HEADER ? new byte[0] : Arrays.copyOfRange(bytes, HEADER, bytes.length);
            if (body.length == 0 || in.readInt() != MAGIC || in.readLong() != checksum(body)) {
                throw new IOException("damaged");
            }
            try (Input packed = new Input(new InflaterInputStream(new ByteArrayInputStream(body)), BUFFER)) {
                return kryos.get().readObject(packed, DocumentAudit.class);
            }
        } catch (KryoException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new IOException("written by another program", e);
        }
    }

    private static long checksum(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return crc.getValue();
    }
}
