package cn.jishen.app.checks;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import io.cucumber.datatable.DataTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a scenario expects of an audit. Failing, it says what was expected and what was found, in Chinese. */
record Expectations(DocumentAudit audit) {
    static final String COLUMNS = "编号、项目、行、级别、原文、问题含、建议含";

    /** What stands for the score of an item that could not be judged. */
    static final String UNREVIEWED = "未审";

    static Expectations of(@Nullable DocumentAudit audit) {
        if (audit == null) {
            throw new Mistake("还没有审核", "在“那么”之前写一步“当审核”");
        }
        if (!audit.failures().isEmpty()) {
            throw new IllegalStateException("审核出错：" + audit.failures().get(0).why());
        }
        return new Expectations(audit);
    }

    /**
     * The lines of 报, read.
     *
     * @throws Mistake for a line that can match no finding, whatever the rules do
     */
    List<Map<String, String>> lines(DataTable table, RuleIds rules) {
        List<Map<String, String>> lines = Tables.rows(table, Tables.names(COLUMNS));
        if (lines.isEmpty()) {
            throw new Mistake("表格只有表头，没有内容", "一行写一处问题；一处也不应报，就写“不报”");
        }
        List<String> projects = audit.projects().stream().map(Project::name).toList();
        for (Map<String, String> line : lines) {
            line.computeIfPresent("编号", (column, id) -> rules.known(id));
            line.computeIfPresent("行", Values::row);
            line.computeIfPresent("级别", (column, severity) -> Values.severity(severity));
            line.computeIfPresent("项目", (column, name) -> name.isEmpty() ? name : Values.oneOf(column, name, projects));
        }
        return lines;
    }

    /** The rule raised exactly these, in any order; a column that is left out is not compared. */
    void raised(String rule, List<Map<String, String>> expected) {
        List<WeighedFinding> found = audit.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Map<String, String>> missing = new ArrayList<>();
        for (Map<String, String> line : expected) {
            WeighedFinding match =
                    found.stream().filter(f -> matches(line, f)).findFirst().orElse(null);
            if (match == null) {
                missing.add(line);
            } else {
                found.remove(match);
            }
        }
        if (!missing.isEmpty() || !found.isEmpty()) {
            throw new AssertionError("规则 " + rule + "\n  应报而未报：" + lines(missing) + "\n  不应报而报：" + print(found)
                    + "\n  本次全部问题：" + print(audit.findings()));
        }
    }

    void suppressed(String effect, String cause) {
        boolean all = audit.findings().stream()
                .filter(f -> f.rule().equals(effect))
                .allMatch(f -> cause.equals(f.suppressedBy()));
        boolean any = audit.findings().stream().anyMatch(f -> f.rule().equals(effect));
        if (!all || !any) {
            throw new AssertionError(effect + " 应归在 " + cause + " 之下\n  本次全部问题：" + print(audit.findings()));
        }
    }

    /** Every finding of the rule costs points, or none does; there is at least one. */
    void costs(String rule, boolean expected) {
        List<WeighedFinding> found =
                audit.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        if (found.isEmpty() || found.stream().anyMatch(f -> f.counted() != expected)) {
            throw new AssertionError(rule + (expected ? " 应计分" : " 不应计分") + "\n  实为：" + print(found));
        }
    }

    /** Whether points were lost for something that is lacking and no finding. */
    void loses(String id, boolean expected) {
        List<ScoreSheet.Lost> lost = audit.scores().values().stream()
                .flatMap(sheet -> sheet.items().stream())
                .flatMap(item -> item.lost().stream())
                .filter(each -> !each.why().isEmpty())
                .toList();
        boolean any = lost.stream().anyMatch(each -> each.rule().equalsIgnoreCase(id));
        if (any != expected) {
            throw new AssertionError(id + (expected ? " 应失分" : " 不应失分") + "\n  实为：" + lost);
        }
    }

    void counted(List<Map<String, String>> expected, RuleIds rules) {
        Set<String> want = new TreeSet<>();
        expected.forEach(line -> want.add(
                rules.known(line.getOrDefault("编号", "")) + " 第" + Values.row("行", line.getOrDefault("行", "")) + "行"));
        Set<String> have = new TreeSet<>();
        audit.findings().stream()
                .filter(f -> f.counted() && f.suppressedBy() == null && f.project() != null)
                .forEach(f -> have.add(f.rule() + " 第" + Objects.toString(f.row(), "") + "行"));
        if (!want.equals(have)) {
            throw new AssertionError("计分的问题\n  应为：" + want + "\n  实为：" + have);
        }
    }

    void scores(List<Map<String, String>> expected) {
        if (expected.isEmpty()) {
            throw new Mistake("表格只有表头，没有内容", "一行写一个审核项和它的得分");
        }
        ScoreSheet sheet = onlySheet();
        Map<String, ScoreSheet.ItemScore> items = new LinkedHashMap<>();
        sheet.items().forEach(item -> items.put(item.item().name(), item));
        for (Map<String, String> line : expected) {
            String name = Values.oneOf("审核项", line.getOrDefault("审核项", ""), items.keySet());
            ScoreSheet.ItemScore item = Objects.requireNonNull(items.get(name));
            String want = line.getOrDefault("得分", "");
            BigDecimal number = want.equals(UNREVIEWED) ? null : Values.number("得分", want, UNREVIEWED);
            boolean same = item.score() == null
                    ? number == null
                    : number != null && item.score().compareTo(number) == 0;
            if (!same) {
                throw new AssertionError(item.item().name() + "\n  应得：" + want + "\n  实得：" + item.score() + " "
                        + item.lost() + "\n  本次全部问题：" + print(audit.findings()));
            }
        }
    }

    void total(BigDecimal total, BigDecimal of, String grade) {
        ScoreSheet sheet = onlySheet();
        String label = sheet.grade() == null ? "" : sheet.grade().label();
        if (sheet.total().compareTo(total) != 0 || sheet.of().compareTo(of) != 0 || !label.equals(grade)) {
            throw new AssertionError("总分\n  应为：" + total + "/" + of + " " + grade + "\n  实为：" + sheet.total() + "/"
                    + sheet.of() + " " + label);
        }
    }

    private ScoreSheet onlySheet() {
        if (audit.scores().size() != 1) {
            throw new Mistake("得分只在一个项目的场景里比较，这里有 " + audit.scores().size() + " 个项目", "场景里只留一个项目");
        }
        return audit.scores().values().iterator().next();
    }

    private boolean matches(Map<String, String> line, WeighedFinding f) {
        return is(line, "编号", f.rule())
                && is(line, "项目", projectName(f))
                && is(line, "行", Objects.toString(f.row(), ""))
                && is(line, "级别", f.severity().label())
                && is(line, "原文", f.evidence())
                && f.message().contains(line.getOrDefault("问题含", ""))
                && f.suggestion().contains(line.getOrDefault("建议含", ""));
    }

    private String projectName(WeighedFinding f) {
        return audit.projects().stream()
                .filter(p -> p.id().equals(f.project()))
                .map(Project::name)
                .findFirst()
                .orElse("");
    }

    private static boolean is(Map<String, String> line, String column, String actual) {
        return !line.containsKey(column) || actual.equals(line.get(column));
    }

    private static String lines(List<Map<String, String>> lines) {
        return lines.isEmpty() ? "无" : lines.stream().map(Expectations::line).collect(Collectors.joining("；"));
    }

    private static String line(Map<String, String> line) {
        return line.entrySet().stream()
                .map(cell -> cell.getKey() + "“" + cell.getValue() + "”")
                .collect(Collectors.joining(" "));
    }

    private static String print(List<WeighedFinding> findings) {
        if (findings.isEmpty()) {
            return "无";
        }
        StringBuilder text = new StringBuilder();
        for (WeighedFinding f : findings) {
            text.append("\n    ")
                    .append(f.rule())
                    .append(' ')
                    .append(f.severity().label());
            text.append(f.row() == null ? "" : " 第" + f.row() + "行");
            text.append(" 原文“").append(f.evidence()).append("” ").append(f.message());
            text.append(" 建议：").append(f.suggestion());
            text.append(f.suppressedBy() == null ? "" : "（归在 " + f.suppressedBy() + " 之下）");
            text.append(f.counted() ? "" : "（不计分）");
        }
        return text.toString();
    }
}
