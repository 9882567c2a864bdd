package cn.jishen.reports.workbook;

import cn.jishen.facts.Failure;
import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.facts.Unreviewed;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;

/** 未审事项: what was not judged and what went wrong, which is never a pass, and what was repaired in reading. */
final class UnreviewedSheet {
    private static final String ADVICE = "\n建议：";

    private final Content content;
    private int number;

    UnreviewedSheet(Content content) {
        this.content = content;
    }

    Sheet build() {
        Sheet sheet = new Sheet("未审事项", 6, 12, 20, 34, 44, 40, 18);
        sheet.head("序号", "类型", "部门/单位", "事项", "原因", "建议", "位置");
        for (Reviewed document : content.documents()) {
            for (Unreviewed u : document.audit().unreviewed()) {
                add(sheet, "未审", Look.CENTER.unreviewed(), document, u.what(), u.why(), u.location());
            }
            for (Failure f : document.audit().failures()) {
                Look failed = Look.CENTER.fill("F8CBCB").color("9C0006").inBold();
                add(sheet, "系统错误", failed, document, f.what(), f.why(), Location.NOWHERE);
            }
            for (Note n : document.audit().notes()) {
                add(sheet, "读取时修复", Look.CENTER, document, n.what(), "读取时已自动修复，请核对。", n.location());
            }
        }
        sheet.endTable();
        sheet.say(number == 0 ? "没有未审事项：全部内容已读出并审核。" : remark());
        return sheet;
    }

    private void add(
            Sheet sheet, String kind, Look look, Reviewed document, String what, String why, Location location) {
        int advice = why.indexOf(ADVICE);
        sheet.add(
                Cell.count(++number),
                Cell.of(kind, look),
                Cell.text(document.unit()),
                Cell.text(what),
                Cell.text(advice < 0 ? why : why.substring(0, advice)),
                Cell.text(advice < 0 ? "" : why.substring(advice + ADVICE.length())),
                Cell.text(location.equals(Location.NOWHERE) ? "" : location.describe()));
    }

    private static String remark() {
        return "未审与系统错误不等于通过：不扣分，也不得分，须由人补审。读取时修复的内容已参与审核。";
    }
}
