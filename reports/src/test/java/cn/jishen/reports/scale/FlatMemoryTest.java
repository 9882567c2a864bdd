package cn.jishen.reports.scale;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.RunFormat;
import cn.jishen.reports.sample.Runs;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report holds summaries, and of whole documents only the one that it is at. */
class FlatMemoryTest {
    private static final int DOCUMENTS = 30;

    @ParameterizedTest
    @EnumSource(RunFormat.class)
    void reportOfEveryFormat_holdsOneOrTwoDocumentsAtATime(RunFormat format) throws IOException {
        LazySeason season = new LazySeason(DOCUMENTS, true);
        Watch watch = new Watch(season);

        format.write(Runs.of(season.audit()), watch);

        assertThat(season.asked()).isGreaterThanOrEqualTo(DOCUMENTS);
        assertThat(watch.looks).isGreaterThan(3);
        assertThat(watch.most).isLessThanOrEqualTo(3);
    }

    /** Looks from time to time, while bytes are written, how many documents are held. */
    private static final class Watch extends OutputStream {
        private static final int EVERY = 5_000;

        private final LazySeason season;
        private long bytes;
        private long looked;
        private int looks;
        private long most;

        private Watch(LazySeason season) {
            this.season = season;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
            if (looks == 0 || bytes - looked > EVERY) {
                looked = bytes;
                looks++;
                most = Math.max(most, season.held());
            }
        }
    }
}
