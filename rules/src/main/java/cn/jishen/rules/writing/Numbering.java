package cn.jishen.rules.writing;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a list that does not follow from the one before it.
 *
 * @param before the number before, as written; empty where the list does not begin with 1
 * @param written as written
 * @param expected the number that should stand there, in the same writing
 */
public record Numbering(Field field, String before, String written, String expected) {
    private static final String CHINESE = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final Pattern MARK = Pattern.compile("(?<=^|[\\n。；;：:])[\\s\\u3000]*(?:"
            + "(?<digit>[0-9]{1,2})[.．、](?<figure>[0-9])?|(?<paren>[（(][0-9]{1,2}[)）])"
            + "|(?<cn>[一二三四五六七八九十])、|(?<cnparen>[（(][一二三四五六七八九十][)）])|(?<circle>[①-⑳]))");
    /** A mark; with a figure behind it (2.12月10日前, 3.5公里) it is one only where it is expected. */
    private record Mark(String text, boolean sure) {}

    private static final List<String> STYLES = List.of("digit", "paren", "cn", "cnparen", "circle");

    /** The first fault of 资金用途 or, where that has none, of 绩效目标; at most one. */
    public static List<Numbering> in(ProjectReading project) {
        return in(project.project());
    }

    private static List<Numbering> in(Project project) {
        for (Field field : List.of(Field.PURPOSE, Field.GOAL)) {
            List<Numbering> faults = in(field, project.text(field));
            if (!faults.isEmpty()) {
                return faults.subList(0, 1);
            }
        }
        return List.of();
    }

    /** The faults of the lists in a text. Numbers of one style that begin again with 1 are another list. */
    static List<Numbering> in(Field field, String text) {
        List<Numbering> faults = new ArrayList<>();
        for (String style : STYLES) {
            List<Mark> marks = marks(text, style);
            boolean list = marks.stream().filter(Mark::sure).count() > 1;
            int last = 0;
            String before = "";
            for (Mark mark : list ? marks : List.<Mark>of()) {
                int value = value(mark.text());
                boolean anotherList = value == 1 && last > 1;
                boolean follows = value == last + 1;
                if (!follows && !anotherList && mark.sure()) {
                    faults.add(new Numbering(field, before, mark.text(), print(mark.text(), last + 1)));
                }
                if (follows || mark.sure()) {
                    last = value;
                    before = mark.text();
                }
            }
        }
        return faults;
    }

    private static List<Mark> marks(String text, String style) {
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (mark.group(style) != null) {
                marks.add(new Mark(mark.group(style), mark.group("figure") == null));
            }
        }
        return marks;
    }

    private static int value(String mark) {
        String bare = mark.replaceAll("[（()）]", "");
        int chinese = CHINESE.indexOf(bare);
        int circled = CIRCLED.indexOf(bare);
        if (chinese >= 0) {
            return chinese + 1;
        }
        return circled >= 0 ? circled + 1 : Integer.parseInt(bare);
    }

    private static String print(String like, int value) {
        String bare = like.replaceAll("[（()）]", "");
        String number = String.valueOf(value);
        if (CHINESE.contains(bare) && value <= CHINESE.length()) {
            number = CHINESE.substring(value - 1, value);
        } else if (CIRCLED.contains(bare) && value <= CIRCLED.length()) {
            number = CIRCLED.substring(value - 1, value);
        }
        return like.replace(bare, number);
    }

    /** “1后为3”, “以2开头”. */
    public String print() {
        return before.isEmpty() ? "以" + written + "开头" : before + "后为" + written;
    }
}
