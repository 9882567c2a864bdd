package cn.jishen.rules.words;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 自己的词: what a suggestion can say in the words of the row or project that it is for, by the names that stand in the
 * braces of {@link Advice}. A name is missing where the row has no such word that is fit to be repeated.
 */
final class OwnWords {
    /** All names there are: of a row 名 量 事 物 性 谁 值 位, of a project 目 谁 事. */
    static final List<String> NAMES = List.of("名", "量", "事", "物", "性", "谁", "值", "位", "目");

    private static final Pattern NUMBERING = Pattern.compile("^(?:指标|目标)?\\s*[0-9一二三四五六七八九十]{1,2}[.、:：]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(]([^（）()]*)[)）]$");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)[0-9]{2}年?度?");
    private static final Pattern NO_NAME = Pattern.compile("[，。；！？,;!?“”\\[\\]{}\\n]|\\d");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}.*\\p{IsHan}");
    private static final String QUALITY = "性";
    private static final String TEN_THOUSAND = "万";
    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;

    private OwnWords() {}

    /** Of a row. */
    static Map<String, String> of(Indicator row, Lexicon words) {
        Map<String, String> own = new HashMap<>();
        String name = name(row, words);
        boolean measured = words.endsWith("可量尾", name) && !words.endsWith("不算量尾", name);
        put(own, "名", name);
        put(own, "量", measured ? name : "");
        String matter = matter(name, words);
        put(own, "事", matter);
        put(own, "物", thing(matter, words));
        put(own, "性", name.endsWith(QUALITY) ? name.substring(0, name.length() - QUALITY.length()) : "");
        put(own, "谁", whom(row, matter, words));
        TargetValue target = row.target();
        boolean sound = target.flaw() == Flaw.NONE
                && (target.kind() == ValueKind.DEADLINE || (target.unit() != null && target.isNumeric()));
        put(own, "值", sound ? target.print() : "");
        put(own, "位", unit(row, words));
        return own;
    }

    /** Of a project; 事 is one of {@link #matters}. */
    static Map<String, String> of(Project project, String matter, Lexicon words) {
        Map<String, String> own = of(matter);
        put(
                own,
                "目",
                NO_NAME.matcher(project.name()).find() && project.name().length() > LONGEST ? "" : project.name());
        List<String> said = new ArrayList<>();
        said.addAll(List.of(project.name(), project.text(Field.GOAL), project.text(Field.PURPOSE)));
        project.indicators().forEach(row -> said.add(row.level3()));
        put(
                own,
                "谁",
                said.stream()
                        .map(text -> words.find("服务的公众", text))
                        .filter(word -> !word.isEmpty())
                        .findFirst()
                        .orElse(""));
        return own;
    }

    /** Of a few words that say what is done. */
    static Map<String, String> of(String matter) {
        Map<String, String> own = new HashMap<>();
        put(own, "事", NO_NAME.matcher(matter).find() ? "" : matter);
        return own;
    }

    /** What a project does, the surest first: its tasks as the goal says them, then its name without 经费. */
    static List<String> matters(Project project, Lexicon words) {
        String name = YEAR.matcher(WordList.bare(project.name())).replaceFirst("");
        String goal = WordList.bare(project.text(Field.GOAL));
        List<String> matters = new ArrayList<>(TaskWords.in(goal, words));
        matters.removeIf(task -> !opensClause(task, goal, words));
        matters.add(words.beforeTail("经费尾", name));
        matters.removeIf(matter -> NO_NAME.matcher(matter).find() || matter.length() > LONGEST);
        return matters;
    }

    /** Whether a verb that opens a clause opens the task; within a clause it may be a part of a noun: 建设 of 建设质量. */
    private static boolean opensClause(String task, String goal, Lexicon words) {
        String before = goal.substring(0, goal.indexOf(task));
        return before.isEmpty()
                || !Character.isLetter(before.charAt(before.length() - 1))
                || words.endsWith("开办", before);
    }

    private static String name(Indicator row, Lexicon words) {
        String name = NUMBERING.matcher(WordList.bare(row.level3())).replaceFirst("");
        name = IN_BRACKETS.matcher(name).replaceFirst("");
        boolean fit = row.notApplicable() == null
                && name.length() <= LONGEST
                && HAN.matcher(name).find()
                && !NO_NAME.matcher(name).find()
                && !words.is("类别名", name);
        return fit ? name : "";
    }

    /** What is measured, without the words that say how: 设备 of 设备数量. */
    private static String matter(String name, Lexicon words) {
        String left = name;
        for (String list : List.of("满意度名", "虚尾", "比率尾", "度量尾")) {
            left = words.endsWith("不算量尾", left) ? left : words.beforeTail(list, left);
        }
        return left.endsWith("的") ? left.substring(0, left.length() - 1) : left;
    }

    /** The matter without the verbs of a slogan before and after it: 渡口通行条件 of 改善渡口通行条件. */
    private static String thing(String matter, Lexicon words) {
        String left = matter;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = words.beforeTail("口号收尾", words.beforeTail("虚尾", left));
            String head = head(left, words);
            left = left.length() - head.length() >= SHORTEST ? left.substring(head.length()) : left;
        }
        return left.endsWith("的") ? left.substring(0, left.length() - 1) : left;
    }

    private static String head(String text, Lexicon words) {
        return Stream.of("动作起头", "虚头")
                .flatMap(list -> words.words(list).stream())
                .filter(text::startsWith)
                .findFirst()
                .orElse("");
    }

    private static String whom(Indicator row, String matter, Lexicon words) {
        return row.category() == IndicatorCategory.SATISFACTION ? matter : words.find("服务的公众", row.level3());
    }

    /** The unit of the value, or the one that the name has in brackets or that stands alone for a value. */
    private static @Nullable String unit(Indicator row, Lexicon words) {
        Unit unit = row.target().unit();
        Matcher inName = IN_BRACKETS.matcher(WordList.bare(row.level3()));
        if (unit == null && inName.find()) {
            unit = words.grammar().units().named(inName.group(1));
        }
        if (unit == null) {
            String alone = WordList.bare(row.value());
            boolean many = alone.startsWith(TEN_THOUSAND);
            unit = words.grammar().units().named(many ? alone.substring(1) : alone);
            return unit == null || unit.kind() == UnitKind.UNKNOWN
                    ? null
                    : (many ? TEN_THOUSAND : "") + unit.rightName();
        }
        return unit == null || unit.kind() == UnitKind.UNKNOWN ? null : unit.rightName();
    }

    private static void put(Map<String, String> own, String name, @Nullable String word) {
        boolean han = word != null && (word.length() >= SHORTEST || name.equals("位"));
        if (word != null && han) {
            own.put(name, word);
        }
    }
}
