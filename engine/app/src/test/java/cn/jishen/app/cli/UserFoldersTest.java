package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Linux, -, -, /home/li/.cache/jishen",
                "Linux, /data/cache, -, /data/cache/jishen",
                "Linux, '', -, /home/li/.cache/jishen",
                "Mac OS X, -, -, /home/li/Library/Caches/jishen",
                "Windows 11, -, /local, /local/jishen/cache",
                "Windows 11, -, -, /home/li/AppData/Local/jishen/cache"
            })
    void cache_liesWhereTheSystemWantsIt(String system, String xdg, String local, Path folder) {
        assertThat(UserFolders.cache(system, Path.of("/home/li"), xdg, local)).isEqualTo(folder);
    }
}
