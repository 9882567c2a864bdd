package cn.jishen.rules.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The data files that are shipped beside the rules. */
public final class Resources {
    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private Resources() {}

    /** The rows of a table with a head row; lines that begin with # are comments. */
    public static List<CSVRecord> table(String name) {
        try (CSVParser parser = CSV.parse(open(name))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("规则数据文件“" + name + "”读不出\n建议：检查编码是否为 UTF-8、各行列数是否与表头一致", e);
        }
    }

    /** The lines of a text file. */
    public static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(open(name))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("规则数据文件“" + name + "”读不出\n建议：检查编码是否为 UTF-8", e);
        }
    }

    private static Reader open(String name) {
        InputStream stream = Resources.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("缺少规则数据文件“" + name + "”\n建议：重新构建或重新安装");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
