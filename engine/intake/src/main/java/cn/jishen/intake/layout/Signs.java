package cn.jishen.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The patterns by which titles, parts and passages are recognised, from signs.txt. */
final class Signs {
    static final String FORM_TITLE = "表题";
    static final String WHOLE_TITLE = "整体表题";
    static final String HEADING = "标题";
    static final String PERIOD = "期";
    static final String ASIDE = "夹注";
    static final String NUMBERED = "编号";
    static final String MONEY_UNIT = "金额单位";

    private static final Map<String, List<Pattern>> PATTERNS = load("signs.txt");

    private Signs() {}

    private static Map<String, List<Pattern>> load(String file) {
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        for (String line : WordList.lines(file)) {
            String[] pair = WordList.pair(line);
            patterns.computeIfAbsent(pair[0], sign -> new ArrayList<>()).add(Pattern.compile(pair[1]));
        }
        return patterns;
    }

    /** Whether a compact text shows the sign. */
    static boolean shows(String sign, String compact) {
        return find(sign, compact) != null;
    }

    /** The first match of the sign's patterns in a compact text; null when there is none. */
    static @Nullable Matcher find(String sign, String compact) {
        for (Pattern pattern : of(sign)) {
            Matcher matcher = pattern.matcher(compact);
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    static List<Pattern> of(String sign) {
        return PATTERNS.getOrDefault(sign, List.of());
    }
}
