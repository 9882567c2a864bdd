package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.flat.FlatText;
import cn.jishen.intake.layout.flat.FlatTotal;
import cn.jishen.intake.layout.flat.WrappedProse;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.Lines;
import cn.jishen.intake.layout.lines.PartOfLines;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.project.Form;
import cn.jishen.intake.layout.project.ProjectReader;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as the facts of a disclosure, whatever format it came in. */
public final class Recogniser {
    private final Layouts layouts;

    public Recogniser(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * The facts of a document; nothing is refused here, what is not understood is among the unreviewed.
     *
     * @param source the file's name
     * @param sha256 of its bytes, in hex
     */
    public Disclosure read(String source, String sha256, SourceDocument document) {
        Reading<List<Block>> whole = CutRows.heal(document.blocks(), layouts);
        List<Line> lines = FlatText.unfolded(Lines.of(whole.orElse(document.blocks()), layouts), layouts);
        List<@Nullable String> parts = PartOfLines.of(lines);
        FormSplitter.Split split = FormSplitter.split(lines, parts);
        List<Note> notes = new ArrayList<>(document.notes());
        notes.addAll(whole.notes());
        List<Unreviewed> unreviewed = new ArrayList<>(document.unreviewed());
        List<Project> projects = new ArrayList<>();
        for (Form form : split.forms()) {
            if (!form.hasTable()) {
                unreviewed.addAll(Unrecognised.title(form, split.forms()));
                continue;
            }
            if (form.kind() != DocumentKind.GOALS) {
                unreviewed.add(FormKind.notAudited(form));
                continue;
            }
            Reading<Project> reading = ProjectReader.read(form, projects.size() + 1, layouts);
            notes.addAll(reading.notes());
            unreviewed.addAll(reading.unreviewed());
            if (reading.value() != null) {
                projects.add(reading.value());
            }
        }
        for (IndicatorList list : split.lists()) {
            Reading<List<Project>> reading = ListReader.read(list, projects.size() + 1);
            notes.addAll(reading.notes());
            unreviewed.addAll(reading.unreviewed());
            projects.addAll(reading.orElse(List.of()));
        }
        for (WideList list : split.wides()) {
            Reading<List<Project>> reading = list.read(projects.size() + 1, layouts);
            notes.addAll(reading.notes());
            unreviewed.addAll(reading.unreviewed());
            projects.addAll(reading.orElse(List.of()));
        }
        Reading<Project> told = split.hasTables() ? null : ProseForm.read(lines, layouts);
        if (told != null && told.value() != null) {
            projects.add(told.value());
            unreviewed.addAll(told.unreviewed());
        }
        unreviewed.addAll(Unrecognised.tables(split.rest()));
        Reading<List<Project>> parted = SecondPrint.parted(projects);
        notes.addAll(parted.notes());
        List<NamedTable> tables = NamedTables.of(split.rest());
        List<Line> prose = WrappedProse.joined(split.rest());
        List<Statement> statements = Passages.statements(prose);
        Money expenditure = NamedTables.projectExpenditure(tables);
        Identity identity = ListIdentity.of(split.lists())
                .or(Identity.of(lines, "单位标识", layouts))
                .or(Identity.of(lines, "单位行", layouts))
                .or(UnitLabels.of(split, lines, layouts));
        List<Passage> wholeGoals = new ArrayList<>(Passages.wholeGoals(prose));
        wholeGoals.addAll(FormKind.wholeGoals(split.forms()));
        return new Disclosure(
                kind(split, told != null),
                source,
                sha256,
                identity.unitCode(),
                identity.unitName(),
                identity.year(),
                expenditure == null ? FlatTotal.projectExpenditure(lines, statements) : expenditure,
                wholeGoals,
                statements,
                tables,
                withUniqueIds(parted.orElse(projects)),
                notes,
                unreviewed);
    }

    /** Goals where any form or list is; what the others are where none is. */
    private static DocumentKind kind(FormSplitter.Split split, boolean prose) {
        boolean goals = prose
                || !split.lists().isEmpty()
                || !split.wides().isEmpty()
                || split.forms().stream().anyMatch(form -> form.kind() == DocumentKind.GOALS);
        return goals
                ? DocumentKind.GOALS
                : split.forms().stream().map(Form::kind).findFirst().orElse(DocumentKind.OTHER);
    }

    /** The second project with an id gets #2 behind it, the third #3. */
    private static List<Project> withUniqueIds(List<Project> projects) {
        Map<String, Integer> seen = new HashMap<>();
        return projects.stream()
                .map(project -> {
                    int count = seen.merge(project.id(), 1, Integer::sum);
                    return count == 1 ? project : Renamed.with(project, project.id() + "#" + count);
                })
                .toList();
    }
}
