package cn.jishen.intake.word;

import cn.jishen.intake.source.Superscripts;
import cn.jishen.intake.source.Symbols;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of paragraphs of a .doc as printed. Fields, of which only the result is text, may span paragraphs. */
final class DocText {
    static final char CELL_MARK = '\u0007';

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char FIXED_HYPHEN = 0x1E;

    private final Marks marks;

    /** The open fields, for each whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocText(Marks marks) {
        this.marks = marks;
    }

    /**
     * @param joinsNext whether the paragraph mark is deleted; at the end of a row, whether the row is
     * @param endsCell whether the paragraph is the last of a cell of an outermost table
     */
    record Piece(String text, boolean joinsNext, boolean endsCell) {}

    /** @param number what the list sets before the paragraph */
    Piece read(Paragraph paragraph, String number) {
        StringBuilder text = new StringBuilder(number);
        boolean deletedMark = false;
        boolean endsCell = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String raw = run.text();
            char last = raw.isEmpty() ? ' ' : raw.charAt(raw.length() - 1);
            endsCell |= last == CELL_MARK;
            deletedMark |= run.isMarkedDeleted() && (last == '\r' || last == CELL_MARK);
            String shown = shown(run, raw);
            if (run.isMarkedDeleted()) {
                marks.deletedText();
            } else if (run.isVanished()) {
                if (!shown.isBlank()) {
                    marks.hiddenText();
                }
            } else {
                text.append(shown);
            }
        }
        return new Piece(text.toString(), deletedMark, endsCell);
    }

    private String shown(CharacterRun run, String raw) {
        if (run.isSymbol()) {
            String font =
                    run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
            return isResult() ? Symbols.of(font, Integer.toHexString(run.getSymbolCharacter())) : "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.push(false);
                case FIELD_SEPARATOR -> separate();
                case FIELD_END -> fields.poll();
                default -> {
                    if (isResult() && c != CELL_MARK) {
                        text.append(c == COLUMN_BREAK ? '\n' : c == FIXED_HYPHEN ? '-' : c);
                    }
                }
            }
        }
        String plain = Symbols.isPrivate(text) ? Symbols.fromFont(run.getFontName(), text.toString()) : text.toString();
        return run.getSubSuperScriptIndex() == 1 ? Superscripts.of(plain) : plain;
    }

    private void separate() {
        if (!fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        }
    }

    private boolean isResult() {
        return !fields.contains(false);
    }
}
