package cn.jishen.app.bench;

import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A county's season, made from a seed: disclosures of about nine projects each, as .docx, .xlsx and .html.
 *
 * <p>{@code make FOLDER COUNT [SEED]} writes it; {@code read FOLDER THREADS} only reads it and prints the seconds, to
 * which those of an audit are held.
 */
final class Season {
    private static final int PROJECTS = 9;
    private static final double NANOS = 1e9;

    private Season() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            make(folder, Integer.parseInt(args[2]), args.length > 3 ? Long.parseLong(args[3]) : 1);
        } else {
            System.out.printf("%.1f%n", read(folder, Integer.parseInt(args[2])));
        }
    }

    private static void make(Path folder, int count, long seed) throws IOException {
        for (int i = 0; i < count; i++) {
            SeasonForms forms = new SeasonForms(new Random(seed * 1_000_003 + i), i);
            List<List<List<String>>> tables = new ArrayList<>();
            int projects = PROJECTS - 3 + i % 7;
            for (int p = 1; p <= projects; p++) {
                tables.add(forms.table(p));
            }
            Path place = Files.createDirectories(folder.resolve("股室" + i % 12));
            String name = "%05d".formatted(i) + forms.unit();
            switch (i % 4) {
                case 0 -> html(place.resolve(name + ".html"), forms.title(), tables);
                case 1 -> xlsx(place.resolve(name + ".xlsx"), forms.title(), tables);
                default -> docx(place.resolve(name + ".docx"), forms.title(), tables);
            }
        }
    }

    private static double read(Path folder, int threads) throws Exception {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Stream<Path> all = Files.walk(folder)) {
            List<Future<Integer>> reading = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                reading.add(pool.submit(() -> projects(file)));
            }
            for (Future<Integer> each : reading) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static int projects(Path file) throws UnreadableException {
        return Intake.read(file).projects().size();
    }

    private static void html(Path file, String title, List<List<List<String>>> tables) throws IOException {
        StringBuilder page = new StringBuilder("<html><meta charset=\"utf-8\"><body><h1>" + title + "</h1>\n");
        for (List<List<String>> table : tables) {
            page.append("<p>项目绩效目标表</p><table border=\"1\">\n");
            for (List<String> row : table) {
                page.append("<tr>");
                for (int c = 0; c < row.size(); c++) {
                    boolean last = c == row.size() - 1 && row.size() < SeasonForms.COLUMNS;
                    page.append(last ? "<td colspan=\"" + (SeasonForms.COLUMNS - c) + "\">" : "<td>");
                    page.append(row.get(c));
                }
                page.append('\n');
            }
            page.append("</table>\n");
        }
        Files.writeString(file, page.append("</body></html>").toString());
    }

    private static void xlsx(Path file, String title, List<List<List<String>>> tables) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            int number = 0;
            for (List<List<String>> table : tables) {
                Sheet sheet = book.createSheet("项目" + ++number);
                sheet.createRow(0).createCell(0).setCellValue(title);
                sheet.createRow(1).createCell(0).setCellValue("项目绩效目标表");
                for (List<String> cells : table) {
                    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                    for (int c = 0; c < cells.size(); c++) {
                        row.createCell(c).setCellValue(cells.get(c));
                    }
                }
            }
            book.write(out);
        }
    }

    private static void docx(Path file, String title, List<List<List<String>>> tables) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(title);
            for (List<List<String>> rows : tables) {
                document.createParagraph().createRun().setText("项目绩效目标表");
                XWPFTable table = document.createTable(rows.size(), SeasonForms.COLUMNS);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        table.getRow(r).getCell(c).setText(rows.get(r).get(c));
                    }
                }
            }
            document.write(out);
        }
    }
}
