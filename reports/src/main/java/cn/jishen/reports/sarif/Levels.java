package cn.jishen.reports.sarif;

import cn.jishen.facts.finding.Severity;

/** 级别 in the words of SARIF. */
final class Levels {
    private Levels() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }
}
