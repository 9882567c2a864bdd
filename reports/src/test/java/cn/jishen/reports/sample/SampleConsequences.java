package cn.jishen.reports.sample;

import cn.jishen.facts.finding.Consequence;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreNote;
import java.util.List;

/** What follows from the grades of the samples; words of its own, so that a text written elsewhere shows. */
public final class SampleConsequences {
    public static final Consequences ALL = new Consequences(List.of(
            new Consequence(Grade.EXCELLENT, "直接进入", "建议径行进入下一步预算安排", Grade.GOOD),
            new Consequence(Grade.GOOD, "协商完善后进入", "建议商部门完善后进入", Grade.GOOD),
            new Consequence(Grade.FAIR, "退回修改重新报审", "建议退回部门改后再报", Grade.FAIR),
            new Consequence(Grade.POOR, "不得进入", "不得安排预算", Grade.POOR)));

    private SampleConsequences() {}

    /** Said of points that no finding cost. */
    public static final List<ScoreNote> NOTES = List.of(new ScoreNote("J04", "数得出来的指标太少", "产出和效果里数得出来的行太少"));
}
