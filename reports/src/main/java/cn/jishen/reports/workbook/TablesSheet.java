package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.workbook.layout.DocumentTable;
import cn.jishen.reports.workbook.layout.Layout;
import cn.jishen.reports.workbook.layout.Strip;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;

/** 源表标注: the tables as they were read, document by document. */
final class TablesSheet implements Tab {
    private final Content content;
    private final Strip.Range range;

    TablesSheet(Layout layout, Strip.Range range) {
        this.content = layout.content();
        this.range = range;
    }

    @Override
    public String name() {
        return range.name();
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, range.name(), 18, 24, 6, 12, 13, 22, 52, 16, 24, 7, 17);
        sheet.head("部门/单位", "项目", "行", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据", "级别", "问题序号");
        for (int d = range.from(); d < range.to(); d++) {
            DocumentTable.of(content.open(d)).rows().forEach(sheet::add);
        }
        sheet.endTable();
        if (content.documents().isEmpty()) {
            sheet.say("没有源表：本次没有读入文件。");
        }
        return sheet;
    }
}
