package cn.jishen.facts.reading;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One 项目 with its texts read. Equal only to itself. For one thread. */
public final class ProjectReading {
    private final Project project;
    private final List<RowReading> rows;
    private final TextReading name;
    private final TextReading purpose;
    private final TextReading goal;
    private final TextReading matter;
    private final TextReading about;

    public ProjectReading(Project project, WordIndex index) {
        this.project = project;
        rows = project.indicators().stream()
                .map(row -> new RowReading(row, index))
                .toList();
        name = index.read(project.name());
        purpose = RowReading.read(project.purpose(), index);
        goal = RowReading.read(project.goal(), index);
        matter = index.read(project.name() + "；" + purpose.text());
        about = index.read(matter.text() + "；" + goal.text());
    }

    public Project project() {
        return project;
    }

    /** Its rows, in the order of the table. */
    public List<RowReading> rows() {
        return rows;
    }

    /** Unique in the document. */
    public String id() {
        return project.id();
    }

    /** 部门 or 单位, or null where the file does not say. */
    public @Nullable String part() {
        return project.part();
    }

    public String code() {
        return project.code();
    }

    public TextReading name() {
        return name;
    }

    public boolean isCoded() {
        return !project.code().isBlank();
    }

    /** How many characters the code has, spaces aside. */
    public int codeLength() {
        return Codes.length(project.code());
    }

    /** The six digits of the region that the code begins with; empty where it does not. */
    public String region() {
        return Codes.region(project.code());
    }

    /** 资金用途. */
    public TextReading purpose() {
        return purpose;
    }

    /** 绩效目标. */
    public TextReading goal() {
        return goal;
    }

    /** What it says it is for: its goal, and its purpose in a layout that has no cell for the goal. */
    public TextReading aim() {
        return goal.isGiven() ? goal : purpose;
    }

    /** Name and purpose together. */
    public TextReading matter() {
        return matter;
    }

    /** What it says it is about: name, purpose and goal. */
    public TextReading about() {
        return about;
    }

    public @Nullable Money budget() {
        return project.budget();
    }

    public @Nullable Money fiscalFunds() {
        return project.fiscalFunds();
    }

    public @Nullable SpendingPlan plan() {
        return project.plan();
    }

    public List<Indicator> indicators() {
        return project.indicators();
    }

    /** False when a part of the table was not read; rules that say something is missing must not speak then. */
    public boolean isComplete() {
        return project.complete();
    }

    public Places places() {
        return project.places();
    }

    /** The text of one of the project's cells; empty where the layout has none. */
    public String text(Field field) {
        return project.text(field);
    }

    @Override
    public String toString() {
        return project.toString();
    }
}
