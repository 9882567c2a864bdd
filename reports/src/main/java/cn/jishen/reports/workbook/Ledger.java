package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.LineSummary.Due;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which line of 问题清单 belongs to which line of 整改台账: one for each project, and one for each document as a whole. */
final class Ledger {
    private final List<DocumentSummary> documents;

    /** How many entries the documents before each have. */
    private final int[] before;

    private final int entries;

    /**
     * One line of 整改台账.
     *
     * @param number counted from 1
     */
    record Entry(int number, DocumentSummary document, Due due) {

        /** The number of its first line in 问题清单. */
        int firstLine() {
            return document.lines().listed().first() + due.offset();
        }

        /** The department, with 单位 where its project is printed for one. */
        String unit() {
            return due.project() == null ? document.unit() : document.unit(due.part());
        }
    }

    Ledger(Content content) {
        documents = content.documents();
        before = new int[documents.size()];
        int count = 0;
        for (int d = 0; d < before.length; d++) {
            before[d] = count;
            count += documents.get(d).lines().dues().size();
        }
        entries = count;
    }

    boolean isEmpty() {
        return entries == 0;
    }

    /** In the order of the lines. */
    Stream<Entry> entries() {
        return documents.stream().flatMap(document -> {
            List<Due> dues = document.lines().dues();
            return IntStream.range(0, dues.size())
                    .mapToObj(i -> new Entry(before[document.document()] + i + 1, document, dues.get(i)));
        });
    }

    /** How many lines are to be dealt with. */
    int count() {
        return entries().mapToInt(entry -> entry.due().count()).sum();
    }

    int count(Severity severity) {
        return entries().mapToInt(entry -> entry.due().count(severity)).sum();
    }

    /** Of a line that no waiver covers. */
    int number(FindingLine line) {
        String project = line.project() == null ? null : line.project().id();
        List<Due> dues = documents.get(line.document()).lines().dues();
        for (int i = 0; i < dues.size(); i++) {
            if (Objects.equals(dues.get(i).project(), project)) {
                return before[line.document()] + i + 1;
            }
        }
        return 0;
    }
}
