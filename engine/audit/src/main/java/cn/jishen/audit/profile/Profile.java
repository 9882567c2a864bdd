package cn.jishen.audit.profile;

import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.disclosure.Disclosure;
import java.util.Collection;
import java.util.List;

/**
 * 方案: which rules do not apply, or at another severity or cost, and to which documents that goes. Later lines win over
 * earlier ones. Immutable.
 */
public final class Profile {
    /** Where it stands; a folder need not have one. */
    public static final TableForm FORM = TableForm.of("profile.csv", "编号", "启用", "级别", "扣减率", "年度", "地区", "文件");

    /** Changes nothing. */
    public static final Profile NONE = new Profile(List.of());

    private final List<ProfileLine> lines;

    private Profile(List<ProfileLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The table that is shipped, which changes nothing. */
    public static RuleData files() {
        return RuleData.shipped(Profile.class, List.of(FORM.path()));
    }

    /**
     * Reads a profile.
     *
     * @param ids of the rules there are; lines about others are mistakes
     */
    public static Profile of(Table table, Collection<String> ids) {
        return new Profile(table.map(row -> ProfileLine.of(row, ids)));
    }

    /** What holds for one disclosure. */
    public Rulings on(Disclosure disclosure) {
        return new Rulings(
                lines.stream().filter(line -> line.appliesTo(disclosure)).toList());
    }
}
