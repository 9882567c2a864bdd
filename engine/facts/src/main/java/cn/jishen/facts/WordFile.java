package cn.jishen.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word files beside this package: lines of fields between commas, with # before remarks and one line of heads. */
final class WordFile {
    private WordFile() {}

    /** The lines of a file of this package that carry data; throws IllegalStateException when it is not there. */
    static List<String[]> rows(String name) {
        InputStream in = WordFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("程序包中缺少词表 " + name + "\n建议：重新安装");
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("词表 " + name + " 读不出\n建议：重新安装", e);
        }
    }

    /** The words in the first field of each line. */
    static Lexicon<String> lexicon(String name) {
        Map<String, String> words = new HashMap<>();
        for (String[] row : rows(name)) {
            words.put(row[0], row[0]);
        }
        return new Lexicon<>(words);
    }

    /** The lines that carry data, each with at least as many fields as the head has; the head itself left out. */
    static List<String[]> rows(Reader reader) throws IOException {
        List<String[]> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int columns = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String data = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (data.isBlank() || data.startsWith("#")) {
                continue;
            }
            if (columns == 0) {
                columns = data.split(",", -1).length;
                continue;
            }
            rows.add(fields(data, columns));
        }
        return rows;
    }

    private static String[] fields(String line, int columns) {
        String[] fields = line.split(",", -1);
        String[] row = new String[Math.max(columns, fields.length)];
        for (int i = 0; i < row.length; i++) {
            row[i] = i < fields.length ? fields[i].strip() : "";
        }
        return row;
    }
}
