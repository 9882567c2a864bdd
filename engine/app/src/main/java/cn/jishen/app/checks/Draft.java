package cn.jishen.app.checks;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The disclosure that a scenario describes, step by step. */
final class Draft {
    /** The kinds of 说明 that rules ask for. */
    static final String STATEMENTS = "支出说明、三公说明、增减说明、采购说明、空表声明";

    /** The tables that rules ask for; 支出总表 is a kind by its whole name, the others without 表. */
    static final String TABLES = "支出总表、三公表、政府采购表、公用经费表、固定资产表";

    private static final String MAIN_TABLE = "支出总表";

    private final Grammar grammar;
    private final List<DraftProject> projects = new ArrayList<>();
    private final List<Passage> wholeGoals = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<NamedTable> tables = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private @Nullable Integer year = 2026;
    private @Nullable Money projectExpenditure;
    private String unitName = "清河县水务局";

    /** @param grammar by which its values are read */
    Draft(Grammar grammar) {
        this.grammar = grammar;
    }

    void year(@Nullable Integer value) {
        year = value;
    }

    void unitName(String value) {
        unitName = value;
    }

    void projectExpenditure(Money value) {
        projectExpenditure = value;
    }

    void wholeGoal(String text) {
        wholeGoals.add(new Passage(text, Location.NOWHERE));
    }

    void statement(String kind, String text) {
        Values.oneOf("说明的种类", kind, Tables.names(STATEMENTS));
        statements.add(new Statement(kind, text, Location.NOWHERE));
    }

    void table(String name, List<NamedTable.Line> lines) {
        Values.oneOf("表的种类", name, Tables.names(TABLES));
        String kind = name.equals(MAIN_TABLE) ? name : name.substring(0, name.length() - 1);
        tables.add(new NamedTable(kind, lines, Location.NOWHERE));
    }

    void unreviewed(String what) {
        unreviewed.add(new Unreviewed(what, "政策检查", Location.NOWHERE));
    }

    /** Begins another project; what follows belongs to it. */
    DraftProject begin(Map<String, String> texts) {
        DraftProject project = new DraftProject(projects.size() + 1, texts, grammar);
        projects.add(project);
        return project;
    }

    /** The project begun last; one with neutral contents when the scenario has begun none. */
    DraftProject current() {
        return projects.isEmpty() ? begin(Map.of()) : projects.get(projects.size() - 1);
    }

    Disclosure toDisclosure() {
        List<Project> facts = new ArrayList<>();
        Map<String, Integer> prints = new HashMap<>();
        for (DraftProject project : projects) {
            int print = prints.merge(project.code(), 1, Integer::sum);
            facts.add(project.toProject(print == 1 ? project.code() : project.code() + "#" + print));
        }
        return new Disclosure(
                "政策检查",
                "",
                null,
                unitName,
                year,
                projectExpenditure,
                wholeGoals,
                statements,
                tables,
                facts,
                List.of(),
                unreviewed);
    }
}
