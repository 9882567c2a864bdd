package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;

/** A paragraph or a grid; a document is a list of them in reading order. */
public sealed interface Block permits Paragraph, Grid {
    Location location();
}
