package cn.jishen.intake.layout;

import cn.jishen.intake.source.Texts;
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

    private static final Map<String, List<Pattern>> PATTERNS = load("signs.txt");

    private Signs() {}

    private static Map<String, List<Pattern>> load(String file) {
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        for (String line : WordFile.lines(file)) {
            String[] pair = WordFile.pair(line);
            patterns.computeIfAbsent(pair[0], sign -> new ArrayList<>()).add(Pattern.compile(pair[1]));
        }
        return patterns;
    }

    /** Whether a text, made compact, shows the sign. */
    static boolean shows(String sign, String text) {
        return find(sign, text) != null;
    }

    /** The first match of the sign's patterns in a text made compact; null when there is none. */
    static @Nullable Matcher find(String sign, String text) {
        String compact = Texts.compact(text);
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
