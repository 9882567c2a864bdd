package cn.jishen.intake.text;

import cn.jishen.intake.source.DecodedText;
import cn.jishen.intake.source.Decoder;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text, and the marks that recognition of pages puts into it. */
public final class TextReader {
    private static final Limit SIZE = Limit.ofMegabytes("jishen.text.megabytes", 32);
    private static final Limit LINES = Limit.of("jishen.text.lines", 500_000, "行");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028]");

    private TextReader() {}

    /** Reads the whole file; prose is a paragraph for each line, counted from 1. */
    public static SourceDocument read(SourceFile file) throws IOException {
        DecodedText decoded = Decoder.decode(Decoder.bytes(file, SIZE), null);
        List<String> lines = List.of(LINE_END.split(decoded.text(), -1));
        LINES.check(lines.size(), "文本");
        Blocks blocks = new Blocks();
        if (CellLines.areIn(lines)) {
            CellLines.read(lines, blocks);
        } else {
            RowLines.read(lines, blocks);
        }
        return new SourceDocument(blocks.all(), blocks.notes(), decoded.complaints());
    }
}
