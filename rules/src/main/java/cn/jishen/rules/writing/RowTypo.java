package cn.jishen.rules.writing;

import cn.jishen.facts.reading.RowReading;

/** A slip of writing in a row of which no earlier row of the project has the same words in the same column. */
public record RowTypo(RowReading row, Typo typo) {}
