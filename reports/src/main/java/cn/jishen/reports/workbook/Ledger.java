package cn.jishen.reports.workbook;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which line of 问题清单 belongs to which line of 整改台账: one for each project, and one for each document as a whole. */
final class Ledger {
    /**
     * @param number counted from 1
     * @param project null for the document as a whole
     * @param lines of 问题清单, those that another explains included
     */
    record Entry(int number, int document, @Nullable Project project, List<FindingLine> lines) {

        /** How many lines are to be dealt with. */
        int count() {
            return (int) lines.stream().filter(line -> !line.isExcused()).count();
        }

        int count(Severity severity) {
            return (int) lines.stream()
                    .filter(line -> !line.isExcused() && line.first().severity() == severity)
                    .count();
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Ledger(Content content) {
        for (FindingLine line : content.lines()) {
            if (line.first().waived() == null) {
                entries.computeIfAbsent(
                                key(line),
                                k -> new Entry(entries.size() + 1, line.document(), line.project(), new ArrayList<>()))
                        .lines()
                        .add(line);
            }
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Of a line that no waiver covers. */
    int number(FindingLine line) {
        Entry entry = entries.get(key(line));
        return entry == null ? 0 : entry.number();
    }

    private static String key(FindingLine line) {
        return line.document()
                + (line.project() == null ? "" : " " + line.project().id());
    }
}
