package cn.jishen.rules.writing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slips of writing that can be told by the text alone. Immutable. */
public final class Typos {
    /** Where the misspellings stand. */
    public static final TableForm FORM = TableForm.of("parameters/typos.csv", "误", "正");

    /** A document's number whose year stands in brackets other than 〔〕: 水发(2024)6号. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:见|按照|按|依据|根据|据|及|和|与)?([\\u4e00-\\u9fff]{1,8})[(（\\[［{｛【<〈「](20[0-9]{2})[)）\\]］}｝】>〉」]([0-9]{1,4}号)");

    private static final Pattern DOUBLED = Pattern.compile("[，。；、：,;]\\s*([，。；、：,;])");
    private static final Pattern PAIR_OF_DOTS = Pattern.compile("[。]{3,}|[,.]{3,}");

    private final List<Line> lines;

    private Typos(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The misspellings of a table. */
    public static Typos of(Table table) {
        return new Typos(table.map(Line::of));
    }

    /** One misspelling. */
    private record Line(TextPattern wrong, String right) {
        static Line of(TableRow row) {
            TextPattern wrong = row.pattern("误");
            String right = row.text("正");
            int groups = wrong.matcher("").groupCount();
            if (right.matches(".*\\$[" + (groups + 1) + "-9].*")) {
                row.wrong("“正”一栏的“" + right + "”引用的圆括号，“误”一栏里没有", "“误”一栏有" + groups + "对圆括号，最多写到 $" + groups);
            }
            return new Line(wrong, right);
        }
    }

    /** The slips in 资金用途, and those in 绩效目标 that 资金用途 does not have too. */
    public List<Typo> in(ProjectReading project) {
        return in(project.project());
    }

    private List<Typo> in(Project project) {
        List<Typo> all = new ArrayList<>(in(Field.PURPOSE, project.text(Field.PURPOSE)));
        for (Typo typo : in(Field.GOAL, project.text(Field.GOAL))) {
            if (all.stream().noneMatch(known -> known.words().equals(typo.words()))) {
                all.add(typo);
            }
        }
        return all;
    }

    /** The slips in descriptions and bases, each where it stands first. */
    public List<RowTypo> inRows(ProjectReading project) {
        List<RowTypo> all = new ArrayList<>();
        for (Field field : List.of(Field.DESCRIPTION, Field.BASIS)) {
            List<String> before = new ArrayList<>();
            for (RowReading row : project.rows()) {
                String text = row.text(field);
                for (Typo typo : in(field, text)) {
                    if (before.stream().noneMatch(earlier -> earlier.contains(typo.words()))) {
                        all.add(new RowTypo(row, typo));
                    }
                }
                before.add(text);
            }
        }
        return all;
    }

    /** The slips in the text of one cell, one for each kind. */
    public List<Typo> in(Field field, String text) {
        List<Typo> typos = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String right = number.group(1) + "〔" + number.group(2) + "〕" + number.group(3);
            add(typos, new Typo(field, text.substring(number.start(1), number.end()), "文号的年份应用六角括号", right));
        }
        Matcher doubled = DOUBLED.matcher(PAIR_OF_DOTS.matcher(text).replaceAll("…"));
        while (doubled.find()) {
            add(typos, new Typo(field, doubled.group(), "标点重复", stronger(doubled.group())));
        }
        for (Line line : lines) {
            Matcher wrong = line.wrong.matcher(text);
            while (wrong.find()) {
                String right = line.wrong.matcher(wrong.group()).replaceFirst(line.right);
                add(typos, new Typo(field, wrong.group(), "疑有错别字或重字", right));
            }
        }
        addQuote(typos, field, text);
        return typos;
    }

    private static void add(List<Typo> typos, Typo typo) {
        for (int i = 0; i < typos.size(); i++) {
            Typo known = typos.get(i);
            if (known.what().equals(typo.what())) {
                typos.set(i, known.listed().contains(typo.words()) ? known : known.and(typo));
                return;
            }
        }
        typos.add(typo);
    }

    /** The mark of two that parts more: 。 over ， over 、. */
    private static String stronger(String marks) {
        for (String mark : List.of("。", "；", ";", "：", "，", ",")) {
            if (marks.contains(mark)) {
                return mark;
            }
        }
        return "、";
    }

    private static void addQuote(List<Typo> typos, Field field, String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        if (straight % 2 != 0) {
            int at = straight == 1 ? text.indexOf('"') : text.lastIndexOf('"');
            add(
                    typos,
                    new Typo(field, around(text, at), "引号只有一半", around(text, at).replace("\"", "")));
        } else if (open != close) {
            int at = open > close ? text.lastIndexOf('“') : text.indexOf('”');
            add(
                    typos,
                    new Typo(field, around(text, at), "引号只有一半", around(text, at).replaceAll("[“”]", "")));
        }
    }

    /** The mark with up to six characters behind it, or before it at the end of the text. */
    private static String around(String text, int at) {
        int end = Math.min(text.length(), at + 7);
        return end - at > 1 ? text.substring(at, end) : text.substring(Math.max(0, at - 6), end);
    }
}
