package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.List;

/** 未审事项: what was not judged and what went wrong, which is never a pass, and what was repaired in reading. */
final class UnreviewedSheet implements Tab {
    private final Content content;

    UnreviewedSheet(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "未审事项";
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, name(), 6, 12, 18, 22, 30, 40, 36, 16);
        sheet.head("序号", "类型", "部门/单位", "文件", "事项", "原因", "建议", "位置");
        int number = 0;
        for (DocumentSummary document : content.documents()) {
            List<OpenItem> items = document.openItems() == 0
                    ? List.of()
                    : OpenItem.of(content.open(document.document()).audit());
            for (OpenItem open : items) {
                sheet.add(
                        SheetCell.count(++number),
                        SheetCell.of(open.kind().label(), look(open.kind())),
                        SheetCell.text(document.unit()),
                        SheetCell.text(document.source()),
                        SheetCell.text(open.what()),
                        SheetCell.text(open.why()),
                        SheetCell.text(open.advice()),
                        SheetCell.text(open.place()));
            }
        }
        sheet.endTable();
        sheet.say(number == 0 ? "没有未审事项：全部内容已读出并审核。" : OpenItem.remark());
        return sheet;
    }

    private static Look look(OpenItem.Kind kind) {
        return switch (kind) {
            case UNREVIEWED -> Look.CENTER.unreviewed();
            case FAILURE -> Look.CENTER.fill("F8CBCB").color("9C0006").inBold();
            case LEFT_OUT, REPAIR -> Look.CENTER;
        };
    }
}
