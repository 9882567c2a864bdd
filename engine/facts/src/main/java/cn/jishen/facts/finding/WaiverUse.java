package cn.jishen.facts.finding;

/**
 * What became of a waiver in a run.
 *
 * @param findings how many it covers; for one that has expired, how many it would have covered
 */
public record WaiverUse(Waiver waiver, State state, int findings) {

    /** Neither of the last two changes anything in an audit; both are told. */
    public enum State {
        USED("有效"),
        EXPIRED("已到期"),
        UNUSED("未用到");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
