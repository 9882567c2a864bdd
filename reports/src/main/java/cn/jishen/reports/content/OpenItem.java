package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person must look at because the machine did not judge it, or judged what it had mended itself.
 *
 * @param advice empty where none is given
 * @param place empty where it has none
 */
public record OpenItem(Kind kind, String what, String why, String advice, String place) {
    private static final String ADVICE = "\n建议：";

    /** Neither of the first two is ever a pass. */
    public enum Kind {
        UNREVIEWED("未审"),
        FAILURE("系统错误"),
        /** Was not read; what it held was not judged. */
        LEFT_OUT("未读入"),
        REPAIR("读取时修复");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it is for the record, and nothing that should have been judged is missing. */
        public boolean isRecord() {
            return this == LEFT_OUT || this == REPAIR;
        }
    }

    /** Of one document: what was not judged, what failed, what was repaired. */
    public static List<OpenItem> of(DocumentAudit document) {
        List<OpenItem> open = new ArrayList<>();
        for (Unreviewed u : document.unreviewed()) {
            open.add(of(Kind.UNREVIEWED, u.what(), u.why(), u.location()));
        }
        for (Failure f : document.failures()) {
            open.add(of(Kind.FAILURE, f.what(), f.why(), Location.NOWHERE));
        }
        for (Note n : document.notes()) {
            open.add(
                    n.isLeftOut()
                            ? of(Kind.LEFT_OUT, n.what(), "读取时没有读入，不参与审核，请对照原件核对。", n.location())
                            : of(Kind.REPAIR, n.what(), "读取时已自动修复，请核对。", n.location()));
        }
        return open;
    }

    private static OpenItem of(Kind kind, String what, String why, Location location) {
        int advice = why.indexOf(ADVICE);
        return new OpenItem(
                kind,
                what,
                advice < 0 ? why : why.substring(0, advice),
                advice < 0 ? "" : why.substring(advice + ADVICE.length()),
                location.equals(Location.NOWHERE) ? "" : location.describe());
    }

    /** What a table of them must say. */
    public static String remark() {
        return "未审与系统错误不等于通过：不扣分，也不得分，须由人补审。读取时修复的内容已参与审核，未读入的没有参与。";
    }
}
