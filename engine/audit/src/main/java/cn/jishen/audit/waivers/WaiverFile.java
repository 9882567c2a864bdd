package cn.jishen.audit.waivers;

import cn.jishen.facts.finding.Waiver;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads waivers from a table as Excel saves it: .csv with a head row, in UTF-8 or GB18030, parted by commas, semicolons
 * or tabs. Columns may stand in any order and others may stand between them.
 */
public final class WaiverFile {
    /** The columns that a waiver needs, as they are headed. */
    static final List<String> COLUMNS = List.of("规则", "部门", "项目", "行指纹", "原因", "批准人", "有效期至");

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 0?0?:00(?::00)?)?");

    /** 长期, 永久, 不限: no day at all. */
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Integer> unfilled = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private WaiverFile() {}

    /**
     * What a file says.
     *
     * @param unfilled lines without reason, approver and day, as a draft has them: they waive nothing
     */
    public record Read(List<Waiver> waivers, List<Integer> unfilled) {
        public Read {
            waivers = List.copyOf(waivers);
            unfilled = List.copyOf(unfilled);
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws WaiverFileException that lists every line in error
     */
    public static Read read(Path file) throws IOException {
        String text = Decoded.of(file, Files.readAllBytes(file));
        String head = text.lines().findFirst().orElse("");
        char delimiter = head.contains("\t") ? '\t' : head.contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .get();
        WaiverFile reading = new WaiverFile();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> missing = COLUMNS.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new WaiverFileException(
                        "例外文件“" + file.getFileName() + "”缺少列：" + String.join("、", missing),
                        "表头写明 " + String.join("、", COLUMNS) + "；可用 --draft-waivers 得到一份可以填写的表");
            }
            for (CSVRecord row : parser) {
                reading.add(row, (int) parser.getCurrentLineNumber());
            }
        } catch (CSVException | IllegalArgumentException e) {
            throw new WaiverFileException(
                    "例外文件“" + file.getFileName() + "”不是完好的 CSV 表：" + e.getMessage(), "在 Excel 中打开，另存为“CSV UTF-8”");
        }
        if (!reading.errors.isEmpty()) {
            throw new WaiverFileException(
                    "例外文件“" + file.getFileName() + "”有" + reading.errors.size() + "处错误：\n"
                            + String.join("\n", reading.errors),
                    "逐行改正；例外须写明理由、批准人和有效期");
        }
        return new Read(reading.waivers, reading.unfilled);
    }

    private void add(CSVRecord row, int line) {
        String rule = cell(row, "规则");
        String reason = cell(row, "原因");
        String approver = cell(row, "批准人");
        String until = cell(row, "有效期至");
        if (COLUMNS.stream().allMatch(column -> cell(row, column).isEmpty())) {
            return;
        }
        if (reason.isEmpty() && approver.isEmpty() && until.isEmpty()) {
            unfilled.add(line);
            return;
        }
        int before = errors.size();
        for (String column : List.of("规则", "部门", "原因", "批准人", "有效期至")) {
            if (cell(row, column).isEmpty()) {
                errors.add("第" + line + "行没有写“" + column + "”");
            }
        }
        LocalDate day = day(until);
        if (day == null && !until.isEmpty()) {
            errors.add("第" + line + "行有效期至“" + until + "”不是 2026-12-31 这样的日期"
                    + (HAS_DIGIT.matcher(until).find()
                            ? ""
                            : "：例外须有到期日，本预算年度有效的写 12 月 31 日，打算长期保留的写一个较远的日期，如 2035-12-31"));
        }
        if (!cell(row, "行指纹").isEmpty() && cell(row, "项目").isEmpty()) {
            errors.add("第" + line + "行有行指纹，却没有写“项目”");
        }
        if (errors.size() == before) {
            waivers.add(new Waiver(
                    line,
                    rule,
                    cell(row, "部门"),
                    cell(row, "项目"),
                    cell(row, "行指纹"),
                    reason,
                    approver,
                    Objects.requireNonNull(day)));
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    /** Spreadsheets write the same day in their own ways: 2026/12/31. */
    private static @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
