package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.reading.DocumentReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note that a table is left empty: “注：没有政府采购预算，空表列示”.
 *
 * @param words as written
 * @param subject what there is none of: 政府采购预算
 */
public record EmptyTable(String words, String subject, Location location) {
    /** The tables that it says are empty. */
    public List<NamedTable> tables(DocumentReading document) {
        return document.disclosure().tables().stream()
                .filter(table -> subject.contains(table.kind()))
                .toList();
    }

    private static final Pattern NOTE = Pattern.compile("(?:无|没有)([^，。；,;无]{2,30})[，,]?(?:故|以|因此)?空表列示");

    /** The notes of the statements, each once. */
    public static List<EmptyTable> in(DocumentReading disclosure) {
        return in(disclosure.disclosure());
    }

    private static List<EmptyTable> in(Disclosure disclosure) {
        List<EmptyTable> notes = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            Matcher note = NOTE.matcher(statement.text().replaceAll("[\\s\u00a0]", ""));
            while (note.find()) {
                EmptyTable read = new EmptyTable(note.group(), note.group(1), statement.location());
                if (notes.stream().noneMatch(known -> known.words.equals(read.words))) {
                    notes.add(read);
                }
            }
        }
        return notes;
    }

    /** The lines of a table that hold an amount other than 0. */
    public static List<NamedTable.Line> filled(NamedTable table) {
        return table.rows().stream()
                .filter(line -> line.amount() != null && line.amount().wan().signum() != 0)
                .toList();
    }

    /** The largest of the amounts, which is the total where there is one: “合计550.28万元”; empty for an empty table. */
    public static String largest(NamedTable table) {
        NamedTable.Line most = null;
        for (NamedTable.Line line : filled(table)) {
            boolean more = most == null
                    || (line.amount() != null
                            && most.amount() != null
                            && line.amount().compareTo(most.amount()) > 0);
            most = more ? line : most;
        }
        return most == null || most.amount() == null
                ? ""
                : most.name().strip() + most.amount().print();
    }
}
