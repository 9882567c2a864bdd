package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import java.util.List;

/**
 * What a reader makes of a file.
 *
 * @param blocks in reading order
 * @param notes what the reader left out or repaired: hidden sheets, deleted text
 * @param unreviewed what the reader could not read
 */
public record SourceDocument(List<Block> blocks, List<Note> notes, List<Unreviewed> unreviewed) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        unreviewed = List.copyOf(unreviewed);
    }
}
