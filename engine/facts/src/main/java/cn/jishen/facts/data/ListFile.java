package cn.jishen.facts.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list: a head of {@code # 名称：}, {@code # 用途：}, {@code # 来源：} and {@code # 生效：}, then one entry a line; a line
 * that begins with ~ is a regular expression. An entry may carry a source and dates of its own behind a #:
 * {@code 发现火点 # 停用：2027-01-01}. Immutable.
 *
 * @param file where it stands
 * @param name as rules call it
 * @param purpose what it is for
 * @param source where the entries come from that do not say it themselves
 * @param since the date from which these hold
 * @param entries in the order of the file
 */
public record ListFile(
        DataFile file, String name, String purpose, String source, LocalDate since, List<ListEntry> entries) {
    public ListFile {
        entries = List.copyOf(entries);
    }

    /** Reads a list; what is wrong in it is added to the mistakes. */
    public static ListFile read(DataFile file, Mistakes mistakes) {
        return new Reader(file, mistakes).read();
    }

    /** The same list without the entries that have ended on a day. */
    public ListFile on(LocalDate day) {
        List<ListEntry> holding = entries.stream()
                .filter(entry -> !entry.validity().hasEndedOn(day))
                .toList();
        return holding.size() == entries.size() ? this : new ListFile(file, name, purpose, source, since, holding);
    }

    /** One pass over one file. */
    private static final class Reader {
        private final DataFile file;
        private final Mistakes mistakes;
        private final Map<String, String> head = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<ListEntry> entries = new ArrayList<>();

        Reader(DataFile file, Mistakes mistakes) {
            this.file = file;
            this.mistakes = mistakes;
        }

        ListFile read() {
            int at = 0;
            for (String raw : file.text().split("\n", -1)) {
                at++;
                String line = raw.strip();
                if (line.startsWith("#")) {
                    headLine(line);
                } else if (line.startsWith("＃") || line.startsWith("～")) {
                    mistakes.add(
                            file.path(),
                            at,
                            "“" + line + "”以全角的“" + line.charAt(0) + "”开头",
                            "改成半角的“" + (line.startsWith("＃") ? "#" : "~") + "”");
                } else if (!line.isEmpty()) {
                    entry(line, at);
                }
            }
            String since = need("生效");
            return new ListFile(file, need("名称"), need("用途"), need("来源"), Dated.day(since, file, 0, mistakes), entries);
        }

        private void headLine(String line) {
            int colon = line.indexOf('：');
            if (colon > 0) {
                head.putIfAbsent(
                        line.substring(1, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }

        private String need(String key) {
            String value = head.getOrDefault(key, "");
            if (value.isEmpty()) {
                mistakes.add(
                        file.path(),
                        0,
                        "开头缺少“# " + key + "：”一行",
                        "在文件开头补上，如“# " + key + "：" + (key.equals("生效") ? "2026-01-01" : "…") + "”，冒号用全角");
            }
            return value;
        }

        private void entry(String line, int at) {
            int note = line.indexOf(" #");
            String text = (note < 0 ? line : line.substring(0, note)).strip();
            Map<String, String> own = note < 0 ? Map.of() : Dated.pairs(line.substring(note + 2));
            LocalDate since =
                    own.containsKey("生效") ? Dated.day(own.getOrDefault("生效", ""), file, at, mistakes) : Dated.OPEN;
            LocalDate until = own.containsKey("停用") ? Dated.day(own.getOrDefault("停用", ""), file, at, mistakes) : null;
            @Nullable Integer before = lines.put(text, at);
            if (before != null) {
                mistakes.add(file.path(), at, "“" + text + "”在第" + before + "行已经有了", "删去其中一行");
            }
            TextPattern pattern = text.startsWith("~") ? TextPattern.of(text.substring(1), file, at, mistakes) : null;
            entries.add(new ListEntry(text, pattern, new Validity(since, until), own.getOrDefault("来源", ""), at));
        }
    }
}
