package cn.jishen.reports.opinion;

/** 修改要求: what to send back, and until when; the bureau fills in both. */
final class RequestPart {
    private final OpinionSubject matter;
    private final Paper paper;

    RequestPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    /** Says nothing where there is nothing to change and nothing left to judge. */
    void write() {
        if (matter.projects().isEmpty()) {
            paper.head(1, "修改要求");
            ask("重新提供可以读取的绩效目标文件（Word、Excel或带文字的PDF）");
        } else if (matter.hasLines()) {
            paper.head(1, "修改要求");
            ask("对照本意见逐项核对修改，将修改后的绩效目标表和修改说明");
            paper.body("对“需要更正的问题”，请逐项更正；对“建议修改的问题”，请修改完善，不采纳的说明理由；对“请予说明的事项”，请逐项说明。");
        }
    }

    private void ask(String what) {
        boolean verb = what.startsWith("对照");
        paper.body(
                ParagraphPiece.of("请于"),
                ParagraphPiece.blank("日期"),
                ParagraphPiece.of("前" + what + (verb ? "报" : "，报")),
                ParagraphPiece.blank("审核单位"),
                ParagraphPiece.of("。"));
    }
}
