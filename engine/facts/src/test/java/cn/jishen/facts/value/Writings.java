package cn.jishen.facts.value;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of 指标值 as people write them, each with every part in many spellings. */
final class Writings {
    static final List<List<String>> COMPARATORS = List.of(
            List.of("≥", "≧", ">=", "》=", "不少于", "不低于", "大于等于", "至少", "不得低于"),
            List.of("≤", "≦", "<=", "《=", "不超过", "不高于", "小于等于", "至多"),
            List.of(">", "＞", "大于", "超过", "多于"),
            List.of("<", "＜", "小于", "少于", "低于"),
            List.of("=", "＝", "等于"));

    private static final List<String> NUMBERS = List.of(
            "3", "12", "95", "1,200", "0.5", "36.75", "2万", "1.5亿", "十二", "二百三十", "两千五百", "6-8", "90～95", "三点五", "3千",
            "〇");
    private static final List<String> UNITS = List.of(
            "次", "人次", "家", "套", "%", "％", "百分比", "‰", "个百分点", "元", "万元", "平方米", "㎡", "公里", "个工作日", "小时", "个月", "吨",
            "分", "倍", "支（件）", "℃", "某某", "百分此", "");
    private static final List<String> TAILS = List.of("", "/人·天", "/月", "/2周", "每人每天", "/公里", "/桌");
    private static final List<String> HEADS = List.of("", "每月", "每年", "全年", "人均", "较上年增长", "下降", "完成", "控制在", "约");
    private static final List<String> ENDS = List.of("", "以上", "以内", "及以上", "（含）", "左右", "。");
    private static final List<String> WORDS = List.of(
            "有所提高", "不涉及", "9月30日前", "2025年底前", "优/良/中/差", "零事故", "按月更新", "百分比", "≥", "十四五规划", "12345热线", "《规划》", "、",
            "，");

    private Writings() {}

    /** One value with head, comparator, number, unit, tail and end. */
    static Arbitrary<String> values() {
        return Combinators.combine(
                        Arbitraries.of(HEADS),
                        comparators(),
                        Arbitraries.of(NUMBERS),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(TAILS),
                        Arbitraries.of(ENDS))
                .as((head, comparator, number, unit, tail, end) ->
                        head + comparator + number + unit + (unit.isEmpty() ? "" : tail) + end);
    }

    /** Pieces in any order, as slips of copying and pasting make them. */
    static Arbitrary<String> heaps() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                values(), Arbitraries.of(WORDS), Arbitraries.of(NUMBERS), Arbitraries.of(UNITS), Arbitraries.of(TAILS));
        return pieces.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
    }

    static Arbitrary<String> comparators() {
        return Arbitraries.of(COMPARATORS.stream().flatMap(List::stream).toList());
    }
}
