package cn.jishen.app.checks;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a scenario expects of an audit. Failing, it says what was expected and what was found, in Chinese. */
record Expectations(DocumentAudit audit) {
    static final Set<String> COLUMNS = Set.of("编号", "项目", "行", "级别", "原文", "问题含", "建议含");

    static Expectations of(@Nullable DocumentAudit audit) {
        if (audit == null) {
            throw new AssertionError("还没有审核\n建议：在“那么”之前写一步“当 审核”");
        }
        if (!audit.failures().isEmpty()) {
            throw new AssertionError("审核出错：" + audit.failures().get(0).why());
        }
        return new Expectations(audit);
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

    void counted(List<Map<String, String>> expected) {
        Set<String> want = new TreeSet<>();
        expected.forEach(line -> want.add(line.getOrDefault("编号", "") + " 第" + line.getOrDefault("行", "") + "行"));
        Set<String> have = new TreeSet<>();
        audit.findings().stream()
                .filter(f -> f.counted() && f.suppressedBy() == null && f.project() != null)
                .forEach(f -> have.add(f.rule() + " 第" + Objects.toString(f.row(), "") + "行"));
        if (!want.equals(have)) {
            throw new AssertionError("计分的问题\n  应为：" + want + "\n  实为：" + have);
        }
    }

    void scores(List<Map<String, String>> expected) {
        ScoreSheet sheet = onlySheet();
        for (Map<String, String> line : expected) {
            ScoreSheet.ItemScore item = sheet.items().stream()
                    .filter(i -> i.item().name().equals(line.get("审核项")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("没有审核项“" + line.get("审核项") + "”"));
            String want = line.getOrDefault("得分", "");
            boolean same = item.score() == null
                    ? want.equals("未审")
                    : !want.equals("未审") && item.score().compareTo(new BigDecimal(want)) == 0;
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
            throw new AssertionError("得分只在一个项目的场景里比较，这里有 " + audit.scores().size() + " 个项目");
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
                .map(cn.jishen.facts.disclosure.Project::name)
                .findFirst()
                .orElse("");
    }

    private static boolean is(Map<String, String> line, String column, String actual) {
        return !line.containsKey(column) || actual.equals(line.get(column));
    }

    private static String lines(List<Map<String, String>> lines) {
        return lines.isEmpty() ? "无" : lines.toString();
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
