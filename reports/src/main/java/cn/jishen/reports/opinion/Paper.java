package cn.jishen.reports.opinion;

import cn.jishen.reports.opinion.Block.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the blocks down in their order and numbers heads as official documents do: 一、（一）1.（1）. */
final class Paper {
    private static final int DEPTH = 4;
    private static final List<Style> STYLES = List.of(Style.HEAD_1, Style.HEAD_2, Style.HEAD_3, Style.BODY);

    private final List<Block> blocks = new ArrayList<>();
    private final int[] counts = new int[DEPTH];

    /** A head of a level from 1 to 3, or an item of level 4, which is a paragraph of the text. */
    Paper head(int level, String text) {
        int number = ++counts[level - 1];
        Arrays.fill(counts, level, DEPTH, 0);
        return add(STYLES.get(level - 1), mark(level, number) + text);
    }

    /** A paragraph of the text. */
    Paper body(String text) {
        return add(Style.BODY, text);
    }

    Paper body(ParagraphPiece... pieces) {
        return add(Style.BODY, pieces);
    }

    Paper add(Style style, String text) {
        return add(style, ParagraphPiece.of(text));
    }

    Paper add(Style style, ParagraphPiece... pieces) {
        blocks.add(new Paragraph(style, List.of(pieces)));
        return this;
    }

    Paper add(Block block) {
        blocks.add(block);
        return this;
    }

    /** A paragraph of the text that is numbered （一）. */
    Paper item(List<ParagraphPiece> pieces) {
        List<ParagraphPiece> numbered = new ArrayList<>();
        numbered.add(ParagraphPiece.of(mark(2, ++counts[1])));
        numbered.addAll(pieces);
        return add(Style.BODY, numbered.toArray(ParagraphPiece[]::new));
    }

    /** Ends the text: its last paragraph stays with what follows. */
    Paper close() {
        int last = blocks.size() - 1;
        if (blocks.get(last) instanceof Paragraph paragraph && paragraph.style() == Style.BODY) {
            blocks.set(last, new Paragraph(Style.CLOSING, paragraph.pieces()));
        }
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private static String mark(int level, int number) {
        return switch (level) {
            case 1 -> OfficialProse.chinese(number) + "、";
            case 2 -> "（" + OfficialProse.chinese(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }
}
