package cn.jishen.facts.data;

import java.util.Map;
import java.util.regex.PatternSyntaxException;

/** What is wrong with a regular expression, in Chinese. */
final class PatternTrouble {
    /** What the JDK says of the common mistakes. */
    private static final Map<String, String> KNOWN = Map.of(
            "Unclosed group", "有左括号没有右括号",
            "Unmatched closing ')'", "有右括号没有左括号",
            "Unclosed character class", "有“[”没有“]”",
            "Dangling meta character '*'", "“*”前面没有可重复的字",
            "Dangling meta character '+'", "“+”前面没有可重复的字",
            "Dangling meta character '?'", "“?”前面没有可有可无的字",
            "Unclosed counted closure", "有“{”没有“}”",
            "Illegal repetition", "“{”后面不是次数",
            "Illegal character range", "方括号里“-”前面的字排在后面的字之后",
            "Look-behind group does not have an obvious maximum length", "“(?<”里的字数没有上限");

    private PatternTrouble() {}

    static String of(PatternSyntaxException e) {
        String said = e.getDescription();
        String known = KNOWN.entrySet().stream()
                .filter(entry -> said.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("写法不对（" + said + "）");
        int at = Math.min(e.getIndex(), e.getPattern().length());
        return known + (at < 0 ? "" : at == 0 ? "，在开头" : "，在“" + e.getPattern().substring(0, at) + "”之后");
    }

    static String advice(PatternSyntaxException e) {
        return e.getDescription().startsWith("Dangling") || e.getDescription().startsWith("Illegal repetition")
                ? "要找的就是这个符号时，在它前面加“\\”；不用正则式时去掉行首的“~”"
                : "补上缺的一半；要找的就是这个符号时，在它前面加“\\”";
    }
}
