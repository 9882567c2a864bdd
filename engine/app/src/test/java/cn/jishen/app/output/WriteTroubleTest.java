package cn.jishen.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WriteTroubleTest {
    private static String told(IOException cause) {
        return WriteTrouble.describe(new WriteTrouble(Path.of("r.xlsx"), cause));
    }

    @Test
    void fullDisk_isSaidToBeFull() {
        assertThat(told(new FileSystemException("r.xlsx", null, "No space left on device")))
                .isEqualTo("写不出“r.xlsx”：磁盘已满\n建议：腾出空间，或用 -o 换一个磁盘");
        assertThat(WriteTrouble.describe(new IOException("No space left on device")))
                .startsWith("写不出结果：磁盘已满\n建议：");
    }

    @Test
    void openWorkbook_isSaidToBeOpen() {
        String windows = "The process cannot access the file because it is being used by another process";
        assertThat(told(new FileSystemException("r.xlsx", null, windows)))
                .startsWith("写不出“r.xlsx”：文件正被别的程序打开\n建议：在 Excel 或 WPS 中关闭它");
    }

    @Test
    void readOnlyFileOrFolder_isSaidToBeSo() {
        assertThat(told(new AccessDeniedException("r.xlsx"))).contains("没有写入的权限", "\n建议：");
        assertThat(told(new FileSystemException("r.xlsx", null, "Read-only file system")))
                .contains("没有写入的权限");
    }

    @Test
    void nameThatIsTooLong_isSaidToBeSo() {
        assertThat(told(new FileSystemException("r.xlsx", null, "File name too long")))
                .contains("文件名太长");
    }

    @Test
    void folderInWhichNothingCanBe_isNamed() {
        assertThat(told(new NoSuchFileException("/proc/.jishen.tmp"))).contains("不能在里面建立文件", "\n建议：");
    }

    @Test
    void anythingElse_isSaidInTheSystemsWords() {
        assertThat(told(new IOException("Stale file handle"))).contains("Stale file handle", "\n建议：");
        assertThat(told(new IOException())).contains("IOException", "\n建议：");
    }
}
