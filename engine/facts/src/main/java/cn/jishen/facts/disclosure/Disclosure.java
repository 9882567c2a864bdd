package cn.jishen.facts.disclosure;

import cn.jishen.facts.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file says: the facts that rules judge.
 *
 * @param kind what the document is; only one of {@link DocumentKind#GOALS} has projects
 * @param source the file's name
 * @param sha256 of the file's bytes, in hex
 * @param unitCode the department's code, null where the file does not say
 * @param unitName the department
 * @param year 预算年度
 * @param projectExpenditure 项目支出 in 部门预算支出总表
 */
public record Disclosure(
        DocumentKind kind,
        String source,
        String sha256,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable Integer year,
        @Nullable Money projectExpenditure,
        List<Passage> wholeGoals,
        List<Statement> statements,
        List<NamedTable> tables,
        List<Project> projects,
        List<Note> notes,
        List<Unreviewed> unreviewed) {

    public Disclosure {
        wholeGoals = List.copyOf(wholeGoals);
        statements = List.copyOf(statements);
        tables = List.copyOf(tables);
        projects = List.copyOf(projects);
        notes = List.copyOf(notes);
        unreviewed = List.copyOf(unreviewed);
    }

    /** A document of goals. */
    public Disclosure(
            String source,
            String sha256,
            @Nullable String unitCode,
            @Nullable String unitName,
            @Nullable Integer year,
            @Nullable Money projectExpenditure,
            List<Passage> wholeGoals,
            List<Statement> statements,
            List<NamedTable> tables,
            List<Project> projects,
            List<Note> notes,
            List<Unreviewed> unreviewed) {
        this(
                DocumentKind.GOALS,
                source,
                sha256,
                unitCode,
                unitName,
                year,
                projectExpenditure,
                wholeGoals,
                statements,
                tables,
                projects,
                notes,
                unreviewed);
    }

    /** A file of which nothing was read, and why. */
    public static Disclosure nothing(String source, String sha256, List<Unreviewed> unreviewed) {
        return new Disclosure(
                DocumentKind.OTHER,
                source,
                sha256,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                unreviewed);
    }

    /** The same in another file. */
    public Disclosure in(String otherSource, String otherSha256) {
        return with(otherSource, otherSha256, unitName, projects);
    }

    /** The same of another department. */
    public Disclosure of(@Nullable String otherUnit) {
        return with(source, sha256, otherUnit, projects);
    }

    /** The same with other projects. */
    public Disclosure with(List<Project> others) {
        return with(source, sha256, unitName, others);
    }

    private Disclosure with(String file, String hash, @Nullable String unit, List<Project> all) {
        return new Disclosure(
                kind,
                file,
                hash,
                unitCode,
                unit,
                year,
                projectExpenditure,
                wholeGoals,
                statements,
                tables,
                all,
                notes,
                unreviewed);
    }
}
