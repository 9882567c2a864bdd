package cn.jishen.intake.word;

import cn.jishen.intake.Docx;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a body of WordprocessingML into blocks. */
final class Body {
    private Body() {}

    static SourceDocument read(String body) {
        try {
            Path file = Files.createTempFile("body", ".docx");
            try {
                return DocxReader.read(SourceFile.of(Docx.write(file, body)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(String body) {
        return read(body).blocks();
    }

    static List<String> paragraphs(String body) {
        return blocks(body).stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** The text of a body of one paragraph with these runs. */
    static String text(String runs) {
        return String.join("|", paragraphs("<w:p>" + runs + "</w:p>"));
    }

    static Grid grid(String body) {
        return (Grid) blocks(body).get(0);
    }

    /** The grid drawn: for each place the text of the cell that covers it, “.” where there is none. */
    static List<String> draw(Grid grid) {
        return IntStream.range(0, grid.rowCount())
                .mapToObj(row -> String.join(
                        " ",
                        IntStream.range(0, grid.columnCount())
                                .mapToObj(column -> {
                                    var cell = grid.at(row, column);
                                    return cell == null ? "." : cell.text().isEmpty() ? "_" : cell.text();
                                })
                                .toList()))
                .toList();
    }
}
