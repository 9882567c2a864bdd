package cn.jishen.intake.text;

import cn.jishen.facts.Location;
import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.source.Decoder;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text, and the marks that recognition of pages puts into it. */
public final class TextReader {
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_LINES = 500_000;
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028]");

    private TextReader() {}

    /** Reads the whole file; prose is a paragraph for each line, counted from 1. */
    public static SourceDocument read(SourceFile file) throws IOException {
        long size = Files.size(file.path());
        if (size > MOST_BYTES) {
            throw new TooLargeException("文本有" + (size >> 20) + "MB，上限" + (MOST_BYTES >> 20) + "MB");
        }
        Decoder.Decoded decoded = Decoder.decode(Files.readAllBytes(file.path()));
        List<String> lines = List.of(LINE_END.split(decoded.text(), -1));
        if (lines.size() > MOST_LINES) {
            throw new TooLargeException("文本有" + lines.size() + "行，上限" + MOST_LINES + "行");
        }
        Blocks blocks = new Blocks();
        if (CellLines.areIn(lines)) {
            CellLines.read(lines, blocks);
        } else {
            RowLines.read(lines, blocks);
        }
        return new SourceDocument(blocks.all(), blocks.notes(), unreviewed(decoded, file));
    }

    private static List<Unreviewed> unreviewed(Decoder.Decoded decoded, SourceFile file) {
        return decoded.bad() == 0
                ? List.of()
                : List.of(new Unreviewed(
                        "文件“" + file.name() + "”的文字",
                        "按" + decoded.charset() + "解码，有" + decoded.bad() + "处不是文字，显示为“\uFFFD”\n建议：用记事本打开，另存为 UTF-8 后重试",
                        Location.NOWHERE));
    }
}
