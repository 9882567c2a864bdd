package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.workbook.layout.DocumentScores;
import cn.jishen.reports.workbook.layout.Strip;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;

/** 评分明细: each project's total, its review items and what cost points, document by document. */
final class ScoresSheet implements Tab {
    private final Content content;
    private final Strip.Range range;

    ScoresSheet(Content content, Strip.Range range) {
        this.content = content;
        this.range = range;
    }

    @Override
    public String name() {
        return range.name();
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, range.name(), 18, 28, 7, 14, 7, 8, 8, 7, 10, 10, 64);
        sheet.head("部门/单位", "项目", "等级", "审核项", "满分", "得分", "扣分", "级别", "规则", "行", "扣分原因");
        for (int d = range.from(); d < range.to(); d++) {
            DocumentScores.of(content.open(d)).rows().forEach(sheet::add);
        }
        sheet.endTable();
        if (content.worstFirst().isEmpty()) {
            sheet.say("没有评分：没有一个项目被审核，原因见“未审事项”。");
        }
        return sheet;
    }
}
