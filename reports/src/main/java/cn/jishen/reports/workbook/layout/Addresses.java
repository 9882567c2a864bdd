package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.finding.Rule;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.Extent;
import cn.jishen.reports.content.LineSummary;
import cn.jishen.reports.workbook.sheet.Links;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells where the cell stands that a link leads to, counted out of the layout: no cell has to be remembered. */
public final class Addresses implements Links {
    private final Content content;
    private final Layout layout;
    private final Map<String, Integer> rules = new HashMap<>();

    /** For each document how many rows of 例外 those before it take. */
    private final int[] waivedBefore;

    private int blockOf = -1;
    private @Nullable Block block;

    public Addresses(Layout layout) {
        this.content = layout.content();
        this.layout = layout;
        List<Rule> all = content.run().audit().rules();
        for (int i = 0; i < all.size(); i++) {
            rules.put(all.get(i).id(), i);
        }
        List<DocumentSummary> documents = content.documents();
        waivedBefore = new int[documents.size()];
        for (int i = 1; i < waivedBefore.length; i++) {
            waivedBefore[i] =
                    waivedBefore[i - 1] + documents.get(i - 1).lines().waived().rows();
        }
    }

    @Override
    public @Nullable String of(Mark mark) {
        return switch (mark.kind()) {
            case LINE -> line(mark.number());
            case EXCEPTION -> exception(mark.number());
            case ENTRY -> "'" + Names.LEDGER + "'!" + Ref.of(mark.number(), 0);
            case RULE -> rule(rules.get(mark.name()));
            case DOCUMENT -> layout.tables().address(mark.number(), 0, ProjectRows.VALUE_COLUMN);
            case SCORE -> score(mark.number(), String.valueOf(mark.name()));
            case FIELD, PERIOD, CELL -> cell(mark);
        };
    }

    private @Nullable String line(int number) {
        int document = documentOf(number, LineSummary::listed);
        return document < 0
                ? null
                : layout.findings()
                        .address(
                                document,
                                content.documents()
                                        .get(document)
                                        .lines()
                                        .listed()
                                        .row(number),
                                0);
    }

    private @Nullable String exception(int number) {
        int document = documentOf(number, LineSummary::waived);
        if (document < 0) {
            return null;
        }
        int row = content.documents().get(document).lines().waived().row(number);
        return "'" + Names.EXCEPTIONS + "'!" + Ref.of(1 + waivedBefore[document] + row, 0);
    }

    private int documentOf(int number, Function<LineSummary, Extent> sheet) {
        int low = 0;
        int high = content.documents().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Extent lines = sheet.apply(content.documents().get(middle).lines());
            if (lines.holds(number)) {
                return middle;
            }
            if (number < lines.first()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private static @Nullable String rule(@Nullable Integer position) {
        return position == null ? null : "'" + Names.RULES + "'!" + Ref.of(position + 1, 0);
    }

    private @Nullable String score(int document, String project) {
        int row = layout.scoreRow(document, project);
        return row < 0 ? null : layout.scores().address(document, row, DocumentScores.NAME_COLUMN);
    }

    private @Nullable String cell(Mark mark) {
        int document = mark.number();
        if (mark.kind() == Mark.Kind.FIELD && mark.field() == Field.NAME) {
            int row = layout.tableRow(document, String.valueOf(mark.name()));
            return row < 0 ? null : layout.tables().address(document, row, DocumentTable.NAME_COLUMN);
        }
        Block.At at = block(document).at(mark);
        return at == null ? null : layout.tables().address(document, at.row(), at.column());
    }

    /** Links come document by document, so the rows of the last one are at hand. */
    private Block block(int document) {
        Block known = block;
        if (known == null || blockOf != document) {
            known = DocumentTable.of(content.open(document));
            block = known;
            blockOf = document;
        }
        return known;
    }
}
