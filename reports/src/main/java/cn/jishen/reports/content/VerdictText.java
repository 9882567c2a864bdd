package cn.jishen.reports.content;

import cn.jishen.facts.finding.Consequences.Standing;
import cn.jishen.facts.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a few sentences what came out, in the measured tone of a review opinion. */
public final class VerdictText {
    private final Content content;

    public VerdictText(Content content) {
        this.content = content;
    }

    /** The verdict on the whole run. */
    public String text() {
        List<ProjectSummary> projects = content.worstFirst();
        List<String> sentences = new ArrayList<>();
        long ungraded = projects.stream().filter(p -> p.ungraded() != null).count();
        if (ungraded > 0) {
            sentences.add("有" + ungraded + "个项目不评等级，须先对照原件补审，见“未审事项”。");
        }
        if (projects.isEmpty()) {
            sentences.add("审核结论：没有一个项目被审核，不能得出结论。");
        } else {
            sentences.add("审核结论：" + judged(projects));
        }
        long unread =
                content.documents().stream().filter(d -> d.projects().isEmpty()).count();
        if (unread > 0) {
            sentences.add(unread + "份文件没有读出项目。");
        }
        int open = content.documents().stream().mapToInt(DocumentSummary::open).sum();
        if (open > 0) {
            sentences.add("另有" + open + "项未审，不等于通过，见“未审事项”。");
        }
        sentences.add(unjudged(projects));
        return String.join("", sentences);
    }

    /** Which review items have no score, and in how many projects; empty where there is none. */
    private static String unjudged(List<ProjectSummary> projects) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        projects.forEach(p -> p.unjudged().forEach(item -> counts.merge(item, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return "";
        }
        boolean everywhere = counts.values().stream().allMatch(count -> count == projects.size());
        String items = counts.entrySet().stream()
                .map(e -> "“" + e.getKey() + "”" + (everywhere ? "" : "（" + e.getValue() + "个项目）"))
                .collect(Collectors.joining("、"));
        return items + "未由机器评分，不计入满分，须由评审人员评定。";
    }

    private String judged(List<ProjectSummary> projects) {
        long wrong = projects.stream()
                .filter(p -> p.tally().problems(Severity.ERROR) > 0)
                .count();
        Tally tally = content.tally();
        String counts = "错误" + tally.problems(Severity.ERROR) + "个、警告" + tally.problems(Severity.WARNING) + "个、提示"
                + tally.problems(Severity.HINT) + "个。";
        String all = "审核" + projects.size() + "个项目，";
        Map<Standing, Integer> standings = new HashMap<>();
        projects.forEach(p ->
                standings.merge(new Standing(p.grade(), p.tally().problems(Severity.ERROR) > 0), 1, Integer::sum));
        String follows = content.run().audit().consequences().told(standings);
        String handled = follows.isEmpty() ? "" : "处理意见：" + follows + "。";
        if (wrong > 0) {
            return all + "其中" + wrong + "个有错误。" + handled + "共" + counts;
        }
        if (tally.problems(Severity.ERROR) > 0) {
            return all + "项目内没有错误，文件整体有错误，建议修改。" + handled + "共" + counts;
        }
        return all + "没有发现错误。" + handled + (tally.problems(Severity.WARNING) > 0 ? "建议按警告修改完善。" : "") + "共" + counts;
    }

    /** What a reviewer must know of a project beside its grade; empty when there is nothing. */
    public static String of(ProjectSummary scored) {
        List<String> remarks = new ArrayList<>();
        if (scored.ungraded() != null) {
            remarks.add("不评等级：" + scored.ungraded());
        }
        if (!scored.vetoedBy().isEmpty()) {
            remarks.add(String.join("、", scored.vetoedBy()) + "为硬性问题，等级受限");
        }
        if (scored.needsConfirmation()) {
            remarks.add("等级需人工确认");
        }
        if (!scored.complete()) {
            remarks.add("本表未读全");
        }
        return String.join("；", remarks);
    }

    /** The same of a document. */
    public static String of(DocumentSummary document) {
        List<String> remarks = new ArrayList<>();
        if (document.projects().isEmpty()) {
            remarks.add("没有读出项目，见“未审事项”");
        }
        long ungraded =
                document.projects().stream().filter(p -> p.ungraded() != null).count();
        if (ungraded > 0) {
            remarks.add(ungraded + "个项目不评等级");
        }
        long confirm =
                document.projects().stream().filter(p -> p.needsConfirmation()).count();
        if (confirm > 0) {
            remarks.add(confirm + "个项目的等级需人工确认");
        }
        if (document.failed()) {
            remarks.add("审核中有系统错误");
        }
        return String.join("；", remarks);
    }
}
