package cn.jishen.reports.workbook.layout;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of each document and project stand in 问题清单, 评分明细 and 源表标注. A link leads to a cell that is written
 * before or after it, so all places are counted out first: in numbers, while the documents pass to be summarised.
 */
public final class Layout {
    private final Content content;
    private final List<Measured> measured;
    private final Strip findings;
    private final Strip scores;
    private final Strip tables;

    /** How many rows a document takes, and at which of them its projects begin. */
    private static final class Measured {
        private final int[] tables;
        private final int tableRows;
        private final int[] scores;
        private final int scoreRows;

        private Measured(Reviewed document) {
            Block table = DocumentTable.of(document);
            Block score = DocumentScores.of(document);
            tables = table.starts();
            tableRows = table.rows().size();
            scores = score.starts();
            scoreRows = score.rows().size();
        }
    }

    private Layout(Content content, List<Measured> measured, int rowLimit) {
        this.content = content;
        this.measured = measured;
        int documents = content.documents().size();
        findings = new Strip(Names.FINDINGS, rowLimit, documents);
        scores = new Strip("评分明细", rowLimit, documents);
        tables = new Strip("源表标注", rowLimit, documents);
        for (DocumentSummary document : content.documents()) {
            Measured size = measured.get(document.index());
            findings.add(document.lines().listed().rows());
            scores.add(size.scoreRows);
            tables.add(size.tableRows);
        }
    }

    /** What a run says, and where its workbook says it. */
    public static Layout of(Run run) {
        return of(run, Sheet.ROW_LIMIT);
    }

    /**
     *
     * The same, as if sheets held fewer rows.
     *
     *
     *
     * @param rowLimit how many rows a sheet has at the most
     *
     */
    public static Layout of(Run run, int rowLimit) {
        List<Measured> measured = new ArrayList<>();
        Content content = Content.of(run, document -> measured.add(new Measured(document)));
        return new Layout(content, measured, rowLimit);
    }

    public Content content() {
        return content;
    }

    public Strip findings() {
        return findings;
    }

    public Strip scores() {
        return scores;
    }

    public Strip tables() {
        return tables;
    }

    /** The row of a project in its document's block of 源表标注; -1 where it is not audited. */
    public int tableRow(int document, String project) {
        int position = position(document, project);
        return position < 0 ? -1 : measuredOf(document).tables[position];
    }

    /** The same of 评分明细. */
    public int scoreRow(int document, String project) {
        int position = position(document, project);
        return position < 0 ? -1 : measuredOf(document).scores[position];
    }

    private Measured measuredOf(int document) {
        return measured.get(content.documents().get(document).index());
    }

    private int position(int document, String id) {
        List<ProjectSummary> projects = content.documents().get(document).projects();
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
