package cn.jishen.facts.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a rules folder by their paths, those of a folder laid over those that are shipped. Immutable. */
public final class RuleData {
    private final SortedMap<String, DataFile> files;

    private RuleData(Map<String, DataFile> files) {
        this.files = new TreeMap<>(files);
    }

    public static RuleData of(Collection<DataFile> files) {
        Map<String, DataFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return new RuleData(byPath);
    }

    /**
     * Files that are shipped as resources under their own paths.
     *
     * @param beside a class of the module that ships them
     */
    public static RuleData shipped(Class<?> beside, Collection<String> paths) {
        Map<String, DataFile> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, new DataFile(path, resource(beside, path), true));
        }
        return new RuleData(files);
    }

    private static String resource(Class<?> beside, String path) {
        try (InputStream in = beside.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("程序包中缺少 " + path + "\n建议：重新安装");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("程序包中的 " + path + " 读不出\n建议：重新安装", e);
        }
    }

    /** These files laid over others: of two with one path these win. */
    public RuleData over(RuleData others) {
        Map<String, DataFile> both = new TreeMap<>(others.files);
        both.putAll(files);
        return new RuleData(both);
    }

    /** These files but those that others have with the same text. */
    public RuleData without(RuleData others) {
        return of(files.values().stream()
                .filter(file -> {
                    DataFile other = others.file(file.path());
                    return other == null || !other.text().equals(file.text());
                })
                .toList());
    }

    /** All files, by path. */
    public Collection<DataFile> files() {
        return files.values();
    }

    /** Those in one of the folders at the top: words. */
    public List<DataFile> in(String folder) {
        return files.values().stream()
                .filter(file -> file.folder().equals(folder))
                .toList();
    }

    /** The file at a path; null when there is none. */
    public @Nullable DataFile file(String path) {
        return files.get(path);
    }

    /** The table of a form; what is wrong in it, or that it is missing, is added to the mistakes. */
    public Table table(TableForm form, Mistakes mistakes) {
        DataFile file = files.get(form.path());
        if (file == null) {
            mistakes.add(form.path(), 0, "没有这个文件", "从导出的规则文件夹里拷回来");
            file = new DataFile(form.path(), "", false);
        }
        return Table.read(form, file, mistakes);
    }

    /** SHA-256 over paths and texts, in hex. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DataFile file : files.values()) {
                digest.update((file.path() + '\0' + file.text() + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
