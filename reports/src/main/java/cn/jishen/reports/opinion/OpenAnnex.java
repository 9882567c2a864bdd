package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.opinion.Block.Column;
import cn.jishen.reports.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 未审事项: what was not judged and what failed, never to be taken as passed; and what was mended in reading. */
final class OpenAnnex {
    private static final int NAMED = 10;
    /** So many characters of a text are told. */
    private static final int TOLD = 300;

    private static final List<Column> COLUMNS = List.of(
            new Column(Sentence.HEAD_ORDER.say(), 560, true),
            new Column(Sentence.HEAD_WHAT.say(), 2884, false),
            new Column(Sentence.HEAD_WHY.say(), 2700, false),
            new Column(Sentence.HEAD_HOW.say(), 2700, false));

    private OpenAnnex() {}

    /** What has the same cause and asks for the same is one row. */
    private record Cause(String why, String advice) {}

    static List<Annex> of(OpinionSubject matter) {
        Map<Cause, List<String>> open = new LinkedHashMap<>();
        List<String> repairs = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (OpenItem o : OpenItem.of(matter.document().audit())) {
            String what = told(o.what());
            String placed = o.place().isEmpty() ? what : Sentence.PLACED.say(what, OfficialProse.joined(o.place()));
            if (o.kind().isRecord()) {
                (o.kind() == OpenItem.Kind.REPAIR ? repairs : leftOut).add(placed);
            } else {
                boolean failed = o.kind() == OpenItem.Kind.FAILURE;
                String why = failed ? Sentence.FAILED.say(told(o.why())) : told(o.why());
                open.computeIfAbsent(new Cause(why, told(o.advice())), c -> new ArrayList<>())
                        .add(placed);
            }
        }
        String told = open.values().toString();
        for (String item : forPeople(matter)) {
            if (!told.contains(Sentence.QUOTED.say(item))) {
                open.computeIfAbsent(
                                new Cause(Sentence.ITEM_WHY.say(), Sentence.ITEM_HOW.say()), c -> new ArrayList<>())
                        .add(Sentence.ITEM.say(item));
            }
        }
        return open.isEmpty() && repairs.isEmpty() && leftOut.isEmpty()
                ? List.of()
                : List.of(new Annex(Sentence.UNREVIEWED, blocks(open, repairs, leftOut)));
    }

    private static String told(String text) {
        return Characters.shortened(OfficialProse.bare(text), TOLD);
    }

    private static List<Block> blocks(Map<Cause, List<String>> open, List<String> repairs, List<String> leftOut) {
        List<Block> blocks = new ArrayList<>();
        if (!open.isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            open.forEach((cause, things) -> rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    String.join(Sentence.SEMICOLON.say(), things),
                    cause.why(),
                    cause.advice())));
            blocks.add(new Block.Table(COLUMNS, rows));
            blocks.add(Block.Paragraph.of(Style.NOTE, Sentence.UNREVIEWED_NOTE.say()));
        }
        record(Sentence.REPAIRED, repairs, blocks);
        record(Sentence.LEFT_OUT, leftOut, blocks);
        return blocks;
    }

    private static void record(Sentence sentence, List<String> things, List<Block> blocks) {
        if (things.isEmpty()) {
            return;
        }
        String list = String.join(Sentence.SEMICOLON.say(), things.subList(0, Math.min(NAMED, things.size())));
        String named = things.size() > NAMED ? Sentence.AND_MORE.say(list, things.size(), Sentence.PLACES.say()) : list;
        blocks.add(Block.Paragraph.of(Style.NOTE, sentence.say(things.size(), named)));
    }

    /** The review items that people judge and that no project has a score for. */
    static List<String> forPeople(OpinionSubject matter) {
        return matter.document().projects().stream()
                .flatMap(p -> p.score().items().stream())
                .filter(s -> s.score() == null && !s.item().machine())
                .map(ItemScore::item)
                .map(ReviewItem::name)
                .distinct()
                .toList();
    }
}
