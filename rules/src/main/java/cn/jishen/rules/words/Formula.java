package cn.jishen.rules.words;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.IndicatorCategory;

/** 口径: how an indicator could be counted, for suggestions, made from its own name. */
public final class Formula {
    private static final String RATE = "率";

    private Formula() {}

    /** “设备合格数÷设备总数×100%” for 设备合格率; for names that are no such rate, a line of the advice. */
    public static String of(RowReading row, Lexicon words, Advice advice) {
        return of(row.indicator(), words, advice);
    }

    private static String of(Indicator row, Lexicon words, Advice advice) {
        String name = WordList.bare(row.level3());
        if (row.category() != IndicatorCategory.SATISFACTION && name.endsWith(RATE)) {
            String stem = name.substring(0, name.length() - RATE.length());
            String state = words.ending("率前状态", stem);
            String thing = stem.substring(0, stem.length() - state.length());
            thing = thing.endsWith("的") ? thing.substring(0, thing.length() - 1) : thing;
            if (!state.isEmpty() && !thing.isEmpty()) {
                return "“" + thing + state + "数÷" + thing + "总数×100%，数据来自[台账或系统]”";
            }
        }
        return advice.of("描述", row);
    }
}
