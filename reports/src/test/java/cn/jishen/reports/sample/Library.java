package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.value.Money;
import java.util.List;

/** 临江区图书馆: one project, well written; and 临江区档案馆, of which nothing could be read. */
final class Library {
    static final String HOURS = "LJ2600007";

    private Library() {}

    static Disclosure disclosure() {
        return new Disclosure(
                "linjiang-tushuguan-2026.xlsx",
                "0c9a44e1f7b35d2288ab6e19c3d07f54a6b1e2d3c4958670f1e2d3c4b5a69788",
                "502",
                "临江区图书馆",
                2026,
                Money.ofWan("48.6"),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SampleProject(1, HOURS, "夜间延时开放")
                        .budget("48.6")
                        .purpose("用于夜间开放时段的保安、保洁、水电和志愿者补贴。")
                        .goal("全年夜间开放300天，接待读者9万人次，读者满意度不低于92%。")
                        .plan("资金支出计划（%）", "25%", "52%", "84%", "100%")
                        .row("产出指标", "数量指标", "夜间开放天数", "19点至22点开放的天数", "≥300天", "2026年开放公告")
                        .row("产出指标", "质量指标", "设备完好率", "完好的自助设备占全部自助设备的比重", "≥96%", "近三年运行记录")
                        .row("产出指标", "时效指标", "闭馆通知提前天数", "临时闭馆前公告的天数", "≥3天", "读者服务规范")
                        .row("产出指标", "成本指标", "单日延时成本", "每个夜间开放日的支出", "≤1620元", "2025年实际支出")
                        .row("效益指标", "社会效益指标", "夜间接待读者", "夜间时段门禁计数", "≥9万人次", "2025年门禁统计")
                        .row("满意度指标", "服务对象满意度指标", "读者满意度", "满意的读者占被调查读者的比重", "≥92%", "调查问卷")
                        .build()),
                List.of(),
                List.of());
    }

    static Disclosure unreadable() {
        return Disclosure.nothing(
                "linjiang-danganguan-2026.pdf",
                "77aa0044e1f7b35d2288ab6e19c3d07f54a6b1e2d3c4958670f1e2d3c4b5a697",
                List.of());
    }
}
