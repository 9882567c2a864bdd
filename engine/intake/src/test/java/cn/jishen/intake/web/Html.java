package cn.jishen.intake.web;

import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.FormatReader;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads pages from strings. */
final class Html {
    private Html() {}

    static SourceDocument read(String body) throws IOException {
        return read(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8), HtmlReader::read);
    }

    static SourceDocument read(byte[] bytes, FormatReader reader) throws IOException {
        Path file = Files.createTempFile("page", ".html");
        try {
            return reader.read(SourceFile.of(Files.write(file, bytes)));
        } finally {
            Files.delete(file);
        }
    }

    static Grid grid(String body) throws IOException {
        return grids(read(body)).get(0);
    }

    static List<Grid> grids(SourceDocument document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    static List<String> paragraphs(SourceDocument document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Paragraphs as their text, grids as the text of their rows with | between cells. */
    static List<String> outline(SourceDocument document) {
        return document.blocks().stream().map(Html::outline).toList();
    }

    private static String outline(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        Grid grid = (Grid) block;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rowCount(); row++) {
            text.append(row == 0 ? "[" : "/");
            for (int column = 0; column < grid.columnCount(); column++) {
                var cell = grid.at(row, column);
                text.append(column == 0 ? "" : "|").append(cell == null ? "-" : cell.text());
            }
        }
        return text.append(']').toString();
    }
}
