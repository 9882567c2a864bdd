package cn.jishen.intake.layout.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The patterns by which titles, parts and passages are recognised, from layouts/signs.csv. */
public final class Signs {
    static final TableForm FORM = TableForm.of("layouts/signs.csv", "标志", "样式");

    public static final String FORM_TITLE = "表题";
    public static final String WHOLE_TITLE = "整体表题";
    public static final String HEADING = "标题";
    public static final String ASIDE = "夹注";
    public static final String NUMBERED = "编号";
    /** Both have a group “rest”, the head without the word of its term. */
    public static final String LONG = "长期";

    public static final String ANNUAL = "年度";
    public static final String MONEY_UNIT = "金额单位";

    private final Map<String, List<TextPattern>> patterns;

    private Signs(Map<String, List<TextPattern>> patterns) {
        this.patterns = patterns;
    }

    static Signs of(Table table) {
        Map<String, List<TextPattern>> patterns = new LinkedHashMap<>();
        for (TableRow row : table.rows()) {
            patterns.computeIfAbsent(row.needed("标志"), sign -> new ArrayList<>())
                    .add(row.pattern("样式"));
        }
        return new Signs(patterns);
    }

    /** The first match of the sign's patterns in a compact text; null when there is none. */
    public @Nullable Matcher find(String sign, String compact) {
        for (TextPattern pattern : patterns(sign)) {
            Matcher matcher = pattern.firstIn(compact);
            if (matcher != null) {
                return matcher;
            }
        }
        return null;
    }

    public List<TextPattern> patterns(String sign) {
        return patterns.getOrDefault(sign, List.of());
    }
}
