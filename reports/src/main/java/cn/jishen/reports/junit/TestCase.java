package cn.jishen.reports.junit;

/**
 * One test case.
 *
 * @param group what build servers group by: the unit and the project, with a full stop between them
 * @param type the kind of a failure, error or skip; empty for a pass
 * @param message in one line, for lists
 * @param text all that is to say
 */
record TestCase(String group, String name, Outcome outcome, String type, String message, String text) {

    enum Outcome {
        PASS,
        FAILURE,
        ERROR,
        SKIPPED
    }

    TestCase named(String other) {
        return new TestCase(group, other, outcome, type, message, text);
    }
}
