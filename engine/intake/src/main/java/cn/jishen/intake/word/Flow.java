package cn.jishen.intake.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.List;

/** Blocks in order; text whose paragraph mark is deleted waits for the next paragraph. */
final class Flow {
    private final List<Block> blocks = new ArrayList<>();
    private String pending = "";

    void add(Block block) {
        blocks.add(block);
    }

    /** @param number of the paragraph, from 1 */
    void append(ParagraphReader.Content content, int number) {
        if (content.joinsNext()) {
            pending += content.text();
            return;
        }
        String text = Texts.clean(pending + content.text());
        pending = "";
        boolean contents = content.level() == Outline.CONTENTS || Paragraph.isContentsLine(content.text());
        Location location = Location.inParagraph(null, number);
        blocks.add(new Paragraph(text, Math.max(0, content.level()), contents, location));
    }

    /** All of it; {@code number} is that of the last paragraph. */
    List<Block> end(int number) {
        if (!pending.isEmpty()) {
            append(new ParagraphReader.Content("", 0, false), number);
        }
        return blocks;
    }
}
