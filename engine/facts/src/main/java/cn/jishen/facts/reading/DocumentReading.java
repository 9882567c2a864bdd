package cn.jishen.facts.reading;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One 部门预算公开 with the texts that stand outside its projects read. Equal only to itself. For one thread. */
public final class DocumentReading {
    private final Disclosure disclosure;
    private final List<TextReading> said;
    private final List<TextReading> unread;

    public DocumentReading(Disclosure disclosure, WordIndex index) {
        this.disclosure = disclosure;
        said = disclosure.statements().stream()
                .map(Statement::text)
                .map(index::read)
                .toList();
        unread = disclosure.unreviewed().stream()
                .map(Unreviewed::what)
                .map(index::read)
                .toList();
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    /** 预算年度; null where the file does not say. */
    public @Nullable Integer year() {
        return disclosure.year();
    }

    /** 项目支出 in 部门预算支出总表; null where the file does not say. */
    public @Nullable Money projectExpenditure() {
        return disclosure.projectExpenditure();
    }

    /** 部门整体绩效目标. */
    public List<Passage> wholeGoals() {
        return disclosure.wholeGoals();
    }

    /** What the text of the document says, statement by statement. */
    public List<TextReading> said() {
        return said;
    }

    /** What of the document was not read. */
    public List<TextReading> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return disclosure.source();
    }
}
