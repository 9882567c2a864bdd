package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import java.util.List;

/** 云溪县水务局: five projects with weaknesses of every severity. */
public final class WaterBureau {
    static final String PIPES = "YX2600101";
    static final String METERS = "YX2600102";
    static final String FLOOD = "YX2600103";
    static final String LEAFLETS = "YX2600104";
    static final String PUMPS = "YX2600105";

    private WaterBureau() {}

    public static Disclosure disclosure() {
        Location page = Location.inTable(3, List.of(2), 4, 1);
        return new Disclosure(
                "yunxi-shuiwu-2026.docx",
                "5b1f0c2b8ad94c5f8e6d1f3b0a9c77e4d2b6a1908f7e6c5d4b3a29181706f5e4",
                "318",
                "云溪县水务局",
                2026,
                Money.ofWan("1286.5"),
                List.of(new Passage("2026年，保障城区供水安全，完成老旧管网改造，提升防汛能力。", page)),
                List.of(new Statement("支出说明", "2026年项目支出1286.50万元，主要用于管网改造和防汛。", page)),
                List.of(new NamedTable("三公", List.of(new NamedTable.Line("三、公务接待费", Money.ofWan("3"), page)), page)),
                List.of(
                        WaterProjects.pipes(),
                        WaterProjects.meters(),
                        WaterProjects.flood(),
                        WaterProjects.leaflets(),
                        WaterProjects.pumps()),
                List.of(new Note("“防汛物资储备”的指标表被分页切断，第4行已与下页首行合并", Location.inTable(4, List.of(3), 11, 1))),
                List.of(new Unreviewed(
                        "水质检测车购置",
                        "第6个表是图片，没有可读的文字。\n建议：用原始的Word文件代替扫描件后重新审核。",
                        Location.inTable(7, List.of(6), 1, 1))));
    }
}
