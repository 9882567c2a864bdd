package cn.jishen.facts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word files beside this package: lines of fields between commas, with # before remarks and one line of heads. */
public final class WordFile {
    private WordFile() {}

    /** The lines of a file of this package that carry data; throws IllegalStateException when it is not there. */
    public static List<String[]> rows(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("程序包中缺少词表 " + name + "\n建议：重新安装");
            }
            return rowsOf(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("词表 " + name + " 读不出\n建议：重新安装", e);
        }
    }

    /** The lines of a file from elsewhere that carry data. */
    public static List<String[]> rows(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return rowsOf(text.toString());
    }

    /** The words in the first field of each line. */
    public static LongestMatch<String> lexicon(String name) {
        Map<String, String> words = new HashMap<>();
        for (String[] row : rows(name)) {
            words.put(row[0], row[0]);
        }
        return new LongestMatch<>(words);
    }

    /** The lines that carry data, each with at least as many fields as the head has; the head itself left out. */
    private static List<String[]> rowsOf(String text) {
        List<String[]> rows = new ArrayList<>();
        int columns = 0;
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).strip();
            at = end < 0 ? text.length() : end + 1;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (columns == 0) {
                columns = fields(line, 0).length;
            } else {
                rows.add(fields(line, columns));
            }
        }
        return rows;
    }

    private static String[] fields(String line, int columns) {
        List<String> fields = new ArrayList<>(columns);
        int at = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', at)) {
            fields.add(line.substring(at, comma).strip());
            at = comma + 1;
        }
        fields.add(line.substring(at).strip());
        while (fields.size() < columns) {
            fields.add("");
        }
        return fields.toArray(new String[0]);
    }
}
