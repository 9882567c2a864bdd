package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.reports.content.OpenItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 未审核事项: what was not judged and what failed, never to be taken as passed; and what was repaired in reading. */
final class OpenPart {
    private static final int NAMED = 10;

    private final OpinionSubject matter;
    private final Paper paper;

    OpenPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    /** What has the same cause and asks for the same is one item. */
    private record Cause(OpenItem.Kind kind, String why, String advice) {}

    void write() {
        Map<Cause, List<String>> open = new LinkedHashMap<>();
        List<String> repairs = new ArrayList<>();
        for (OpenItem o : OpenItem.of(matter.document().audit())) {
            String what = OfficialProse.bare(o.what())
                    + (o.place().isEmpty() ? "" : "（" + o.place().replace(" ", "") + "）");
            if (o.kind() == OpenItem.Kind.REPAIR) {
                repairs.add(what);
            } else {
                open.computeIfAbsent(new Cause(o.kind(), o.why(), o.advice()), c -> new ArrayList<>())
                        .add(what);
            }
        }
        List<ReviewItem> forPeople = forPeople(open.values());
        if (open.isEmpty() && repairs.isEmpty() && forPeople.isEmpty()) {
            return;
        }
        paper.head(1, "未审核事项");
        if (!open.isEmpty() || !forPeople.isEmpty()) {
            paper.body("下列事项未能审核，没有扣分，也不计得分，不应视为通过，请按所列办法补审。");
        }
        open.forEach((cause, things) -> paper.head(4, words(cause, things)));
        forPeople.forEach(item -> paper.head(4, "审核项“" + item.name() + "”：须对照实施方案、管理制度等附件评定，未由审核程序评分。建议由评审人员核对附件后评定。"));
        if (!repairs.isEmpty()) {
            paper.body("另有" + repairs.size() + "处在读取文件时作了修复，修复后的内容已参与审核，请对照原文件核对：" + list(repairs) + "。");
        }
    }

    private static String words(Cause cause, List<String> things) {
        String advice = cause.advice().isBlank() ? "" : "建议：" + OfficialProse.sentence(cause.advice());
        String failure = cause.kind() == OpenItem.Kind.FAILURE ? "审核程序出错，" : "";
        return failure + list(things) + "：" + OfficialProse.sentence(cause.why()) + advice;
    }

    private static String list(List<String> things) {
        String first = String.join("、", things.subList(0, Math.min(NAMED, things.size())));
        return things.size() > NAMED ? first + "等" + things.size() + "处（全部见审核报告“未审事项”）" : first;
    }

    /** The review items that no machine judges and that are not told yet. */
    private List<ReviewItem> forPeople(Iterable<List<String>> told) {
        String all = told.toString();
        return matter.document().projects().stream()
                .flatMap(p -> p.score().items().stream())
                .filter(s -> s.score() == null && !s.item().machine())
                .map(ItemScore::item)
                .filter(item -> !all.contains("“" + item.name() + "”"))
                .distinct()
                .toList();
    }
}
