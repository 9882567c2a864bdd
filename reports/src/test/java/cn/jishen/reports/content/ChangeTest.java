package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleRounds;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private final Content content = Content.of(SampleRounds.water());
    private final Change change = content.change(0);

    @Test
    void change_tellsScoresAndCounts() {
        assertThat(change.text()).isEqualTo("得分率94.0%→93.5%，已解决2、仍存在16、新增2（其中1处系修改时新产生）、无法判定2");
    }

    @Test
    void line_tellsHowManyOfItsPlacesHaveEachFate() {
        FindingLine line = content.open(0).lines().stream()
                .filter(l -> l.rule().equals("S08"))
                .findFirst()
                .orElseThrow();
        assertThat(content.traces().fates(line)).containsExactlyInAnyOrder(Fate.REMAINING, Fate.NEW);
        assertThat(content.traces().count(line, Fate.NEW)).isOne();
        assertThat(line.places()).isEqualTo(1 + content.traces().count(line, Fate.REMAINING));
    }

    @Test
    void solved_areOfTheOldRevisionWithWordsBeforeAndAfter() {
        assertThat(change.findings(Fate.RESOLVED))
                .extracting(TraceWords::place, TraceWords::before, TraceWords::after)
                .containsExactly(tuple("第5行 指标值", "若干", "≤9200万元"), tuple("绩效目标", "改造管网", goal()));
        assertThat(change.outOfSight()).extracting(t -> t.either().rule()).containsExactly("X10");
    }

    @Test
    void notes_sayWhatTheFateDoesNot() {
        assertThat(note("S01")).isEqualTo("此处系修改其他问题时新产生");
        assertThat(note("D01")).isEqualTo("原稿没有或没有读到这一部分");
        assertThat(note("X03")).isEqualTo("原为“更换管道35公里”");
        assertThat(note("W02")).isEmpty();
    }

    @Test
    void otherEdits_areThoseWithoutAFinding() {
        assertThat(change.otherEdits())
                .extracting(TraceWords::of)
                .containsExactly("改动 第2行 进校园宣讲场次 指标值：“≥25场” → “≥20场”", "改动 支出说明：空白 → “2026年项目支出1286.50万元”");
    }

    @Test
    void runWithoutEarlierRevision_hasNoFateAnywhere() {
        Content alone = Content.of(Runs.of(SampleAudits.water()));

        assertThat(alone.change(0)).isNull();
        assertThat(alone.open(0).lines())
                .allMatch(line -> alone.traces().fates(line).isEmpty());
    }

    private String note(String rule) {
        FindingLine line = content.open(0).lines().stream()
                .filter(l -> l.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        Traced traced = content.traces().of(line).get(0);
        return TraceWords.note(traced);
    }

    private static String goal() {
        return SampleAudits.water().projects().get(0).goal();
    }
}
