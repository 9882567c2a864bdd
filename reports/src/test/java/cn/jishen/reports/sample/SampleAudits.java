package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.LikenessLimits;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.finding.WaiverUse.State;
import cn.jishen.facts.finding.WeighedFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole audits. */
public final class SampleAudits {
    /** The limits of likeness that the tests of copies count by. */
    public static final LikenessLimits LIKENESS = new LikenessLimits(0.8, 20, 4);

    public static final String HASH = "a3f5c9d17e2b4860f1d2c3b4a5968778695a4b3c2d1e0f9e8d7c6b5a49382716";

    private SampleAudits() {}

    /** Three documents: one full of findings, one good, one unreadable. */
    public static Audit batch() {
        DocumentAudit unreadable = new DocumentAudit(
                Library.unreadable(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(new Unreviewed(
                        "linjiang-danganguan-2026.pdf", "全部页面是扫描图片，没有可读的文字。\n建议：提供可复制文字的文件。", Location.NOWHERE)),
                List.of());
        return new Audit(
                "2026.1",
                HASH,
                SampleRules.ALL,
                List.of(library(), water(), unreadable),
                List.of(
                        use(State.USED, "X29", "农村饮水泵站维护", "2026-12-31", 1),
                        use(State.EXPIRED, "X06", "农村饮水泵站维护", "2025-12-31", 1),
                        use(State.UNUSED, "W02", "档案馆修缮", "2026-12-31", 0)),
                SampleConsequences.ALL,
                SampleConsequences.NOTES,
                LIKENESS);
    }

    private static WaiverUse use(State state, String rule, String project, String until, int findings) {
        Waiver waiver = new Waiver(2, rule, "临江市水务局", project, "R3f09a1c277", "市里统一口径", "李四", LocalDate.parse(until));
        return new WaiverUse(waiver, state, findings);
    }

    /** Findings of each severity, suppressed and waived ones, repairs, something unreviewed and a failure. */
    public static DocumentAudit water() {
        Disclosure disclosure = WaterBureau.disclosure();
        return document(
                disclosure,
                WaterFindings.of(disclosure),
                List.of(new Failure("规则 X03 在项目“农村饮水泵站维护”上中断", "数值超出可表示的范围。\n建议：把该文件发给维护人员。")));
    }

    /** One project without any finding. */
    public static DocumentAudit library() {
        return document(Library.disclosure(), List.of(), List.of());
    }

    public static Audit of(DocumentAudit... documents) {
        return new Audit(
                "2026.1",
                HASH,
                SampleRules.ALL,
                List.of(documents),
                List.of(),
                SampleConsequences.ALL,
                SampleConsequences.NOTES,
                LIKENESS);
    }

    /** Scores the findings as the house does, and says of K2 what only a person can say. */
    public static DocumentAudit document(Disclosure disclosure, List<WeighedFinding> findings, List<Failure> failures) {
        Map<String, ScoreSheet> scores = new LinkedHashMap<>();
        List<Unreviewed> unreviewed = new ArrayList<>(disclosure.unreviewed());
        for (Project project : disclosure.projects()) {
            scores.put(project.id(), SampleScores.of(project, findings));
        }
        unreviewed.add(new Unreviewed("审核项“条件充分性”（各项目）", "需要实施方案、管理制度等附件，机器不判。\n建议：由评审人员核对附件后人工评分。", Location.NOWHERE));
        return new DocumentAudit(disclosure, scores, findings, disclosure.notes(), unreviewed, failures);
    }
}
