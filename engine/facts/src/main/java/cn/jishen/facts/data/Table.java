package cn.jishen.facts.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table: remarks behind #, a line of column names, then one entry a line, cells between ASCII commas, a cell with a
 * comma between ASCII quotes. Immutable.
 */
public final class Table {
    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final TableForm form;
    private final List<TableRow> rows;

    private Table(TableForm form, List<TableRow> rows) {
        this.form = form;
        this.rows = List.copyOf(rows);
    }

    /** Reads a table; what is wrong in it is added to the mistakes. */
    static Table read(TableForm form, DataFile file, Mistakes mistakes) {
        return new Table(form, new Reader(form, file, mistakes).read());
    }

    /** All entries, every version of each, in the order of the file. */
    public List<TableRow> rows() {
        return rows;
    }

    /** What each entry means, in the order of the file. */
    public <T> List<T> map(Function<TableRow, T> meaning) {
        return rows.stream().map(meaning).toList();
    }

    /**
     * The entries that hold on a day: of the versions of an entry the latest that has begun, else the oldest; none
     * where
     * that one has ended.
     */
    public Table on(LocalDate day) {
        Map<List<String>, TableRow> chosen = new LinkedHashMap<>();
        List<TableRow> holding = new ArrayList<>();
        for (TableRow row : rows) {
            if (form.key().isEmpty()) {
                holding.add(row);
            } else {
                chosen.merge(form.key().stream().map(row::text).toList(), row, (a, b) -> better(a, b, day));
            }
        }
        holding.addAll(chosen.values());
        holding.removeIf(row -> row.validity().hasEndedOn(day));
        return new Table(form, holding);
    }

    private static TableRow better(TableRow one, TableRow other, LocalDate day) {
        TableRow earlier = one.validity().since().isAfter(other.validity().since()) ? other : one;
        TableRow later = earlier == one ? other : one;
        return later.validity().since().isAfter(day) ? earlier : later;
    }

    /** One pass over one file. */
    private record Reader(TableForm form, DataFile file, Mistakes mistakes) {
        List<TableRow> read() {
            List<TableRow> rows = new ArrayList<>();
            List<String> head = List.of();
            Map<String, String> remarks = remarks();
            try (CSVParser parser = CSVParser.parse(file.text(), CSV)) {
                for (CSVRecord entry : parser) {
                    int line = (int) parser.getCurrentLineNumber();
                    if (head.isEmpty()) {
                        head = entry.toList();
                        checkHead(head, line);
                    } else if (entry.size() != head.size()) {
                        mistakes.add(
                                file.path(), line, "有 " + entry.size() + " 栏，应有 " + head.size() + " 栏", commas(entry));
                    } else {
                        rows.add(row(head, entry, line, remarks));
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                mistakes.add(file.path(), 0, "读不成表：引号没有成对", "带逗号的一格，两头各加一个半角引号");
            }
            return rows;
        }

        private Map<String, String> remarks() {
            Map<String, String> remarks = new HashMap<>();
            file.text().lines().filter(line -> line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf('：');
                if (colon > 0) {
                    remarks.putIfAbsent(
                            line.substring(1, colon).strip(),
                            line.substring(colon + 1).strip());
                }
            });
            return remarks;
        }

        private void checkHead(List<String> head, int line) {
            for (String column : form.columns()) {
                if (!head.contains(column)) {
                    mistakes.add(
                            file.path(), line, "表头缺少“" + column + "”一栏", "表头写成：" + String.join(",", form.columns()));
                }
            }
            for (String column : head) {
                if (!form.knows(column)) {
                    String advice = NearestWords.advice(column, form.allColumns(), "删去这一栏");
                    mistakes.add(file.path(), line, "表头的“" + column + "”不认识", advice);
                }
            }
        }

        private static String commas(CSVRecord entry) {
            return String.join("", entry.toList()).indexOf('，') >= 0
                    ? "各栏之间的全角逗号“，”改成半角的“,”"
                    : "各栏之间用半角逗号隔开；一格里有逗号的，两头各加一个半角引号";
        }

        private TableRow row(List<String> head, CSVRecord entry, int line, Map<String, String> remarks) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < head.size(); i++) {
                cells.put(head.get(i), entry.get(i));
            }
            String since = cells.getOrDefault("生效", remarks.getOrDefault("生效", ""));
            String until = cells.getOrDefault("停用", "");
            Validity validity = new Validity(
                    Dated.day(since, file, line, mistakes),
                    until.isEmpty() ? null : Dated.day(until, file, line, mistakes));
            cells.putIfAbsent("来源", remarks.getOrDefault("来源", ""));
            if (cells.getOrDefault("来源", "").isEmpty() || since.isEmpty()) {
                String lacking = since.isEmpty() ? "生效" : "来源";
                mistakes.add(file.path(), line, "没有写“" + lacking + "”", "在这一行写，或在文件开头写一行“# " + lacking + "：…”");
            }
            return new TableRow(file, line, cells, validity, mistakes);
        }
    }
}
