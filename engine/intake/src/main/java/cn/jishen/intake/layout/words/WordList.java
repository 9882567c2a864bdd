package cn.jishen.intake.layout.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a word list among the resources, without comments and blank lines. */
final class WordList {
    private static final String FOLDER = "/cn/jishen/intake/layout/";

    private WordList() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(FOLDER + name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The two sides of “key = value”. */
    static String[] pair(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalStateException("词表的一行没有“=”：" + line);
        }
        return new String[] {
            line.substring(0, equals).strip(), line.substring(equals + 1).strip()
        };
    }
}
