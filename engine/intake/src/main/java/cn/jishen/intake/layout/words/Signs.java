package cn.jishen.intake.layout.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The patterns by which titles, parts and passages are recognised, from signs.txt. */
public final class Signs {
    public static final String FORM_TITLE = "表题";
    public static final String WHOLE_TITLE = "整体表题";
    public static final String HEADING = "标题";
    public static final String PERIOD = "期";
    public static final String ASIDE = "夹注";
    public static final String NUMBERED = "编号";
    /** Both have a group “rest”, the head without the word of its term. */
    public static final String LONG = "长期";

    public static final String ANNUAL = "年度";
    public static final String MONEY_UNIT = "金额单位";

    private final Map<String, List<Pattern>> patterns;

    private Signs(Map<String, List<Pattern>> patterns) {
        this.patterns = patterns;
    }

    static Signs of(List<String> lines) {
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        for (String line : lines) {
            String[] pair = WordList.pair(line);
            patterns.computeIfAbsent(pair[0], sign -> new ArrayList<>()).add(Pattern.compile(pair[1]));
        }
        return new Signs(patterns);
    }

    /** The first match of the sign's patterns in a compact text; null when there is none. */
    public @Nullable Matcher find(String sign, String compact) {
        for (Pattern pattern : patterns(sign)) {
            Matcher matcher = pattern.matcher(compact);
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    public List<Pattern> patterns(String sign) {
        return patterns.getOrDefault(sign, List.of());
    }
}
