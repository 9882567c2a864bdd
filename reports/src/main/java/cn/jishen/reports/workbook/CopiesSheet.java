package cn.jishen.reports.workbook;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.LikenessLimits;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Copies;
import cn.jishen.reports.content.Copy;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 雷同情况: projects of different departments that say the same; only of a batch. For a person to judge. */
final class CopiesSheet implements Tab {
    private static final int TOLD = 300;

    private final Content content;

    CopiesSheet(Content content) {
        this.content = content;
    }

    /** Whether there are several to compare, and limits to compare them by. */
    static boolean isNeeded(Content content) {
        return content.isBatch() && !content.run().audit().likeness().equals(LikenessLimits.NONE);
    }

    @Override
    public String name() {
        return "雷同情况";
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, name(), 6, 11, 9, 24, 30, 76, 11);
        sheet.head("组号", "雷同内容", "相似度", "部门/单位", "项目", "原文", "源表");
        int group = 0;
        List<Copy> copies = Copies.among(content);
        Map<Said, String> texts = texts(copies);
        for (Copy copy : copies) {
            group++;
            for (Copy.Member member : copy.members()) {
                ProjectSummary project = member.project();
                sheet.add(
                        SheetCell.count(group),
                        SheetCell.center(copy.kind().label()),
                        SheetCell.number(percent(member.likeness()), Look.SHARE.format("0%")),
                        SheetCell.text(member.unit()),
                        SheetCell.text(project.title()),
                        SheetCell.text(texts.get(new Said(copy.kind(), project.document(), project.position()))),
                        SheetCell.of("查看源表", Look.LINK.align("center"))
                                .linked(Mark.project(project.document(), project.id())));
            }
        }
        sheet.endTable();
        LikenessLimits limits = content.run().audit().likeness();
        String how = "比较不同部门的项目，两个项目共有的部分占较长一方的比例达到" + Math.round(limits.share() * 100)
                + "%的为雷同，一个接一个雷同的归为一组。相似度是与组内第一个相比的比例，低于此数的，是与组内其他项目雷同。绩效目标不足" + limits.goalCharacters()
                + "字的、指标表（成本和满意度指标除外）不足" + limits.tableRows() + "行的不比较。雷同由评审人员判断，不扣分。";
        sheet.say(group == 0 ? "没有发现不同部门之间的雷同。" + how : how);
        return sheet;
    }

    private static BigDecimal percent(double likeness) {
        return BigDecimal.valueOf(Math.floor(likeness * 100)).movePointLeft(2);
    }

    /** What one of a group says. */
    private record Said(Copy.Kind kind, int document, int position) {}

    /** The beginnings of what they say: each document is read once more, in the order of the report. */
    private Map<Said, String> texts(List<Copy> copies) {
        Map<Integer, Set<Said>> byDocument = new TreeMap<>();
        for (Copy copy : copies) {
            for (Copy.Member member : copy.members()) {
                ProjectSummary project = member.project();
                byDocument
                        .computeIfAbsent(project.document(), d -> new LinkedHashSet<>())
                        .add(new Said(copy.kind(), project.document(), project.position()));
            }
        }
        Map<Said, String> texts = new HashMap<>();
        byDocument.forEach((document, all) -> all.forEach(said -> texts.put(
                said,
                says(
                        said.kind(),
                        content.open(document)
                                .projects()
                                .get(said.position() - 1)
                                .project()))));
        return texts;
    }

    private static String says(Copy.Kind kind, Project project) {
        String goal = project.goal();
        String all = kind == Copy.Kind.GOAL && goal != null
                ? goal
                : project.indicators().stream().map(Indicator::level3).collect(Collectors.joining("；"));
        return all.length() > TOLD ? all.substring(0, TOLD) + "……（其余见源表）" : all;
    }
}
