package cn.jishen.intake.archive;

import cn.jishen.intake.source.Decoder;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks the documents of a .zip. What cannot or must not be unpacked is refused by name, and the rest goes on.
 * Nothing of an entry's path reaches the disk: files are unpacked under numbers.
 */
public final class Archive {
    private static final String ADVICE_SPLIT = "确认来源可靠；内容确实很多时拆成几个压缩包，或用 JISHEN_JAVA_OPTS=-D上限名=数值 调高上限";

    private final Path folder;
    private final Predicate<String> wanted;
    private final ArchiveLimits limits;
    private final List<ArchiveItem> items = new ArrayList<>();
    private int files;
    private long bytes;

    private Archive(Path folder, Predicate<String> wanted, ArchiveLimits limits) {
        this.folder = folder;
        this.wanted = wanted;
        this.limits = limits;
    }

    /** Whether a file of this name is taken for an archive. */
    public static boolean isNamed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Whether the file is a .zip by its content, and no Office document, which is one too. */
    public static boolean isArchive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = HexFormat.of().formatHex(in.readNBytes(4));
            if (!head.equals("504b0304") && !head.equals("504b0506")) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (ZipFile zip = open(file)) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (IOException e) {
            return isNamed(SourceFile.nameOf(file));
        }
    }

    /**
     * The documents of an archive and of those in it, sorted by name, and what was refused.
     *
     * @param folder an empty one, for the unpacked files
     * @param wanted whether a file of this name is a document; others are passed over
     */
    public static List<ArchiveItem> unpack(Path file, Path folder, Predicate<String> wanted, ArchiveLimits limits) {
        Archive archive = new Archive(folder, wanted, limits);
        archive.unpack(file, SourceFile.nameOf(file), 1);
        archive.items.sort(Comparator.comparing(ArchiveItem::name));
        return List.copyOf(archive.items);
    }

    /** Names are read as bytes first, since most programs do not say in what charset they wrote them. */
    private static ZipFile open(Path file) throws IOException {
        return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }

    private void unpack(Path file, String name, int depth) {
        int before = items.size();
        try (ZipFile zip = open(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!accept(zip, entry, name, depth)) {
                    break;
                }
            }
            if (items.size() == before) {
                items.add(ArchiveItem.refused(name, "里没有可以审核的文件", "确认是否选错文件"));
            }
        } catch (IOException | IllegalArgumentException e) {
            items.add(ArchiveItem.refused(name, "已损坏或不完整，无法解开", "向填报单位重新索取，或解压后指定其中的文件"));
        }
    }

    /** Takes one entry; whether there is room for more. */
    private boolean accept(ZipFile zip, ZipEntry entry, String archive, int depth) {
        String path = path(entry.getName());
        String name = archive + "/" + path;
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean nested = isNamed(last);
        if (entry.isDirectory() || path.startsWith("__MACOSX/") || !(nested || wanted.test(last))) {
            return true;
        }
        if (climbs(path)) {
            items.add(ArchiveItem.refused(name, "的路径越出压缩包，没有解压", "确认来源可靠，或解压后指定其中的文件"));
            return true;
        }
        if (nested && depth >= limits.nesting().most()) {
            items.add(ArchiveItem.refused(
                    name, "在第" + (depth + 1) + "层压缩包里，" + limits.nesting().told(), "解开里层后再审核"));
            return true;
        }
        if (files >= limits.files().most()) {
            String fact = "里的文件" + limits.files().told() + "，从“" + path + "”起没有解压";
            items.add(ArchiveItem.refused(archive, fact, ADVICE_SPLIT));
            return false;
        }
        files++;
        return copy(zip, entry, name, last, nested ? depth : 0);
    }

    /** @param depth of the archive that this entry lies in, when it is one itself; else 0 */
    private boolean copy(ZipFile zip, ZipEntry entry, String name, String last, int depth) {
        try {
            Path target =
                    Files.createDirectory(folder.resolve(String.valueOf(files))).resolve(safe(last));
            long most = Math.min(limits.fileSize().bytes(), limits.size().bytes() - bytes);
            if (!copy(zip, entry, target, most)) {
                Files.delete(target);
                boolean all = most < limits.fileSize().bytes();
                String fact = all
                        ? "解压后，压缩包合计" + limits.size().told()
                        : "解压后" + limits.fileSize().told();
                items.add(ArchiveItem.refused(name, fact + "，没有读", ADVICE_SPLIT));
                return !all;
            }
            if (depth > 0) {
                unpack(target, name, depth + 1);
            } else {
                items.add(new ArchiveItem(name, target, null));
            }
        } catch (IOException e) {
            items.add(ArchiveItem.refused(name, "无法解压（加密，或压缩包已损坏）", "向填报单位索取没有密码的文件，或解压后指定其中的文件"));
        }
        return files <= limits.files().most();
    }

    /** Copies an entry and counts its bytes; false when there are more than allowed. */
    private boolean copy(ZipFile zip, ZipEntry entry, Path target, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum);
                OutputStream out = Files.newOutputStream(target)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                written += count;
                if (written > most) {
                    return false;
                }
                out.write(buffer, 0, count);
            }
        } finally {
            bytes += Math.min(written, most);
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("check sum of " + entry.getName());
        }
        return true;
    }

    /** The name of an entry: as flagged, else UTF-8, else GBK; with slashes. */
    private static String path(String raw) {
        boolean flagged = raw.chars().anyMatch(c -> c > 0xFF);
        String name = flagged
                ? raw
                : Decoder.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null)
                        .text();
        return name.replace('\\', '/');
    }

    private static boolean climbs(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    /** A file name that every system takes; messages about the file show it. */
    private static String safe(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}<>:\"|?*/\\\\]", "_");
        return safe.length() > 80 ? safe.substring(safe.length() - 80) : safe;
    }
}
