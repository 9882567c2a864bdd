package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.rules.words.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place that a text calls its own and the unit does not belong to: “我临河县” or “我区” in a disclosure of 清河县水务局.
 *
 * @param words as written: 我临河县
 * @param place the place: 临河县, or 区 where only the kind is said
 */
public record AlienPlace(String words, String place, Location location) {
    private static final Pattern OWN = Pattern.compile("我(?<name>[\\u4e00-\\u9fff]{0,3}?)(?<kind>[县区市旗])(?<next>.?)");
    private static final Pattern TITLE = Pattern.compile("《[^《》]*》|“[^“”]*”");
    private static final Pattern COUNTY = Pattern.compile("[县区旗]");

    /**
     * The places of the whole goals, the statements and each project's 资金用途 and 绩效目标, each once. Without a unit's
     * name nothing is alien.
     */
    public static List<AlienPlace> in(DocumentReading disclosure, Lexicon words) {
        return in(disclosure.disclosure(), words);
    }

    private static List<AlienPlace> in(Disclosure disclosure, Lexicon words) {
        List<AlienPlace> all = new ArrayList<>();
        String unit = disclosure.unitName();
        if (unit == null) {
            return all;
        }
        boolean autonomous =
                disclosure.projects().stream().anyMatch(project -> words.startsWith("自治区代码", project.code()));
        for (Passage passage : disclosure.wholeGoals()) {
            add(all, passage.text(), passage.location(), unit, autonomous, words);
        }
        for (Statement statement : disclosure.statements()) {
            add(all, statement.text(), statement.location(), unit, autonomous, words);
        }
        for (Project project : disclosure.projects()) {
            for (Field field : List.of(Field.PURPOSE, Field.GOAL)) {
                add(all, project.text(field), project.places().of(field), unit, autonomous, words);
            }
        }
        return all;
    }

    private static void add(
            List<AlienPlace> all, String text, Location location, String unit, boolean autonomous, Lexicon words) {
        Matcher own = OWN.matcher(TITLE.matcher(text).replaceAll(""));
        while (own.find()) {
            String place = alien(own, unit, autonomous, words);
            boolean known = all.stream().anyMatch(before -> before.place.equals(place));
            if (place != null && !known) {
                String said = "我" + own.group("name") + own.group("kind");
                all.add(new AlienPlace(said, place, location.narrowedTo(said, text)));
            }
        }
    }

    /** The place, when the unit is of another; null when it may be its own, a larger one around it, or no place. */
    private static @Nullable String alien(Matcher own, String unit, boolean autonomous, Lexicon words) {
        String name = own.group("name");
        String kind = own.group("kind");
        if (words.in("非地名用字", name) || words.in("区域用字", own.group("next"))) {
            return null;
        }
        boolean named = name.length() > (kind.equals("区") ? 1 : 0);
        if (named) {
            return kind.equals("市") || unit.contains(name) ? null : name + kind;
        }
        boolean ownKind = unit.contains(kind) || !COUNTY.matcher(unit).find();
        boolean larger = kind.equals("市") || (kind.equals("区") && autonomous);
        return name.isEmpty() && !ownKind && !larger ? kind : null;
    }
}
