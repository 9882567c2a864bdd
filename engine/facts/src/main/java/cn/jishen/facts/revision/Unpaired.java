package cn.jishen.facts.revision;

import cn.jishen.facts.finding.DocumentAudit;

/** A document of either round that was compared with nothing, and why. */
public record Unpaired(DocumentAudit document, Reason why) {

    /** Why there is no comparison. */
    public enum Reason {
        /** A new document that no old one belongs to. */
        NO_EARLIER("没有上一稿"),
        /** A new document whose old one could not be read, or whose audit failed. */
        EARLIER_UNREAD("上一稿没有读出"),
        /** A new document that could not be read, or whose audit failed. */
        UNREAD("本稿没有读出"),
        /** An old document that no new one belongs to. */
        NOT_SENT_AGAIN("上一稿有而这次没有送");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
