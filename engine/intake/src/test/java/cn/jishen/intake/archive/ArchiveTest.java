package cn.jishen.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final ArchiveLimits FEW = ArchiveLimits.of(3, 1, 2, 2);

    @TempDir
    Path folder;

    private static byte[] zip(String charset, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<ArchiveItem> unpack(byte[] zip, ArchiveLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("送审.zip"), zip);
        Path unpacked = Files.createDirectory(folder.resolve("内"));
        return Archive.unpack(file, unpacked, name -> name.endsWith(".txt"), limits);
    }

    private static String refusal(List<ArchiveItem> items) {
        return String.join(
                "；",
                items.stream().map(ArchiveItem::refusal).filter(r -> r != null).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void names_areReadInEveryUsualCharset(String charset) throws IOException {
        List<ArchiveItem> items = unpack(zip(charset, "水务局/目标表.txt", "图书馆/附件/表.txt", "说明.pptx"), FEW);
        assertThat(items).extracting(ArchiveItem::name).containsExactly("送审.zip/图书馆/附件/表.txt", "送审.zip/水务局/目标表.txt");
        assertThat(items).allSatisfy(item -> assertThat(item.refusal()).isNull());
        assertThat(Files.readString(items.get(1).file())).isEqualTo("水务局/目标表.txt");
    }

    @Test
    void archiveOfAnotherProgram_isReadWithItsFolders() throws IOException {
        Path sent = Files.createDirectories(folder.resolve("报送/水务局"));
        Files.writeString(sent.resolve("目标表.txt"), "表");
        Path file = folder.resolve("送审.zip");
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        String root = folder.resolve("报送").toString();
        int status = jar.run(System.out, System.err, "-cMf", file.toString(), "-C", root, ".");
        assertThat(status).isZero();

        List<ArchiveItem> items = unpack(Files.readAllBytes(file), FEW);
        assertThat(items).extracting(ArchiveItem::name).containsExactly("送审.zip/水务局/目标表.txt");
        assertThat(Files.readString(items.get(0).file())).isEqualTo("表");
    }

    @Test
    void pathThatClimbsOut_isRefusedAndTheRestGoesOn() throws IOException {
        List<ArchiveItem> items = unpack(zip("UTF-8", "../../外.txt", "/根.txt", "好.txt"), FEW);
        assertThat(items)
                .filteredOn(item -> item.file() != null)
                .extracting(ArchiveItem::name)
                .containsExactly("送审.zip/好.txt");
        assertThat(refusal(items)).contains("外.txt”的路径越出压缩包").contains("根.txt”的路径越出压缩包");
        assertThat(folder.resolve("外.txt")).doesNotExist();
    }

    @Test
    void moreFilesThanAllowed_areSaidWithTheLimit() throws IOException {
        List<ArchiveItem> items = unpack(zip("UTF-8", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt"), FEW);
        assertThat(items).filteredOn(item -> item.file() != null).hasSize(3);
        assertThat(refusal(items))
                .isEqualTo("“送审.zip”里的文件超过3个（jishen.archive.files），从“4.txt”起没有解压\n"
                        + "建议：确认来源可靠；内容确实很多时拆成几个压缩包，或用 JISHEN_JAVA_OPTS=-D上限名=数值 调高上限");
    }

    @Test
    void bomb_endsAtTheLimit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("大1.txt", "大2.txt", "大3.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[2 << 20]);
            }
        }
        List<ArchiveItem> items = unpack(bytes.toByteArray(), FEW);
        assertThat(items).allSatisfy(item -> assertThat(item.file()).isNull());
        assertThat(refusal(items)).contains("解压后超过1MB").contains("合计超过2MB");
    }

    @Test
    void nestedArchives_areUnpackedAsDeepAsAllowed() throws IOException {
        byte[] zip = zip("UTF-8", "深.txt");
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream outer = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(outer)) {
                out.putNextEntry(new ZipEntry("里.zip"));
                out.write(zip);
                out.putNextEntry(new ZipEntry("层" + i + ".txt"));
            }
            zip = outer.toByteArray();
        }
        List<ArchiveItem> items = unpack(zip, ArchiveLimits.of(9, 1, 2, 2));
        assertThat(items)
                .extracting(ArchiveItem::name)
                .containsExactly("送审.zip/层1.txt", "送审.zip/里.zip/层0.txt", "送审.zip/里.zip/里.zip");
        assertThat(refusal(items)).contains("在第3层压缩包里，超过2层（jishen.archive.nesting）");
    }

    @Test
    void damagedOrEmptyArchive_isRefusedByName() throws IOException {
        byte[] zip = zip("UTF-8", "a.txt");
        Path cut = Files.write(folder.resolve("断.zip"), Arrays.copyOf(zip, zip.length / 2));
        assertThat(Archive.isArchive(cut)).isTrue();
        assertThat(refusal(Archive.unpack(cut, folder, name -> true, FEW))).contains("“断.zip”已损坏");
        assertThat(refusal(unpack(zip("UTF-8", "a.pptx"), FEW))).contains("里没有可以审核的文件");
    }

    @Test
    void damagedEntry_isRefusedAndTheRestGoesOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("坏.txt", "好.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(noise);
            }
        }
        byte[] damaged = bytes.toByteArray();
        Arrays.fill(damaged, 60, 200, (byte) 0xFF);
        List<ArchiveItem> items = unpack(damaged, FEW);
        assertThat(items)
                .filteredOn(item -> item.file() != null)
                .extracting(ArchiveItem::name)
                .containsExactly("送审.zip/好.txt");
        assertThat(refusal(items)).contains("坏.txt”无法解压");
    }

    @Test
    void officeDocument_isNoArchive() throws IOException {
        Path file = folder.resolve("表.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(zip("UTF-8", "[Content_Types].xml", "word/document.xml"));
        }
        assertThat(Archive.isArchive(file)).isFalse();
        assertThat(Archive.isArchive(Files.writeString(folder.resolve("a.txt"), "字")))
                .isFalse();
    }
}
