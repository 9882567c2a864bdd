package cn.jishen.intake;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Any order of columns, with empty columns and rows anywhere and heads repeated anywhere, reads the same. */
class DamageProperties {
    private static final List<String> HEADS = List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    private static final List<List<String>> ROWS = List.of(
            List.of("产出指标", "数量指标", "巡检长度", "管网公里数", "≥120公里", "方案"),
            List.of("产出指标", "时效指标", "巡检周期", "每月巡检", "≤30天", "规程"),
            List.of("效益指标", "社会效益指标", "停水时长", "计划外停水", "≤24小时", "台账"),
            List.of("满意度指标", "服务对象满意度指标", "用户满意度", "抽样比例", "≥90%", "问卷"));

    @Property(tries = 150)
    void reorderedTable_readsTheSame(@ForAll Random random, @ForAll @IntRange(max = 3) int emptyColumns)
            throws UnreadableException {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, random);
        for (int i = 0; i < emptyColumns; i++) {
            order.add(random.nextInt(order.size() + 1), -1);
        }
        List<String> table = new ArrayList<>(List.of(arranged(HEADS, order)));
        for (List<String> cells : ROWS) {
            table.add(arranged(cells, order));
            if (random.nextBoolean()) {
                table.add(random.nextBoolean() ? arranged(HEADS, order) : row("", "", "", ""));
            }
        }
        Disclosure disclosure = Reads.docx(p(Sample.TITLE)
                + tbl(Sample.codeRow(), Sample.budgetRow(), Sample.goalRow())
                + tbl(table.toArray(String[]::new)));
        assertThat(Reads.lines(disclosure.projects().get(0)))
                .isEqualTo(ROWS.stream().map(cells -> String.join("/", cells)).toList());
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    /** A row cut anywhere below its keys, its lower half on the next page, is one row again. */
    @Property(tries = 150)
    void rowCutAnywhere_isWhole(
            @ForAll @IntRange(max = 3) int cutRow,
            @ForAll @IntRange(max = 4) int inDescription,
            @ForAll @IntRange(max = 2) int inBasis)
            throws UnreadableException {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            List<String> cells = new ArrayList<>(ROWS.get(i));
            if (i == cutRow) {
                String description = cells.get(3);
                String basis = cells.get(5);
                lower.add(row("", "", "", description.substring(inDescription), "", basis.substring(inBasis)));
                cells.set(3, description.substring(0, inDescription));
                cells.set(5, basis.substring(0, inBasis));
            }
            (i <= cutRow ? upper : lower).add(row(cells.toArray(String[]::new)));
        }
        String head = row(HEADS.toArray(String[]::new));
        Disclosure disclosure = Reads.docx(p(Sample.TITLE)
                + tbl(Sample.codeRow(), Sample.budgetRow(), Sample.goalRow())
                + tbl(head, String.join("", upper))
                + tbl(head, String.join("", lower)));
        assertThat(Reads.lines(disclosure.projects().get(0)))
                .isEqualTo(ROWS.stream().map(cells -> String.join("/", cells)).toList());
    }

    private static String arranged(List<String> cells, List<Integer> order) {
        return row(order.stream().map(i -> i < 0 ? "" : cells.get(i)).toArray(String[]::new));
    }
}
