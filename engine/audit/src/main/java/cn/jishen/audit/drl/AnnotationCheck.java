package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.NearestWords;
import cn.jishen.facts.finding.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the rules of a file say of themselves what the catalogue needs, in words that exist. */
final class AnnotationCheck {
    /** One of the rules that share an id states each of these for all. */
    private static final List<String> SHARED = List.of("名称", "类别", "依据", "要求", "后果", "问题", "建议", "正例", "反例");

    private static final Set<String> KNOWN = Set.copyOf(
            Stream.concat(SHARED.stream(), Stream.of("编号", "级别", "审核项")).toList());

    private final DataFile file;
    private final KnownNames names;
    private final Mistakes mistakes;

    AnnotationCheck(DataFile file, KnownNames names, Mistakes mistakes) {
        this.file = file;
        this.names = names;
        this.mistakes = mistakes;
    }

    void check(List<RuleText> rules) {
        rules.forEach(this::checkOne);
        List<RuleText> withId = rules.stream().filter(RuleText::hasId).toList();
        if (withId.isEmpty()) {
            return;
        }
        String missing = SHARED.stream()
                .filter(name -> withId.stream().allMatch(rule -> rule.annotation(name) == null))
                .map(name -> "@" + name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            mistakes.add(file.path(), withId.get(0).line(), "缺少注解 " + missing, "在第一条规则的“when”之前补上，写成 @名称(\"…\")");
        }
    }

    private void checkOne(RuleText rule) {
        Set<String> seen = new LinkedHashSet<>();
        for (Annotation annotation : rule.annotations()) {
            if (!KNOWN.contains(annotation.name())) {
                mistake(
                        annotation,
                        "没有“@" + annotation.name() + "”这种注解",
                        NearestWords.advice(annotation.name(), KNOWN, "删去它；可用的有：" + String.join("、", SHARED)));
            } else if (!seen.add(annotation.name())) {
                mistake(annotation, "规则“" + rule.name() + "”有两个 @" + annotation.name(), "删去其中一个");
            }
            value(annotation);
        }
        boolean raises = rule.consequence().stream().anyMatch(token -> token.isWord("raise"));
        if (raises && !rule.hasId()) {
            mistakes.add(file.path(), rule.line(), "规则“" + rule.name() + "”报告问题，却没有 @编号", "补上 @编号(\"" + id() + "\")");
        }
        if (rule.hasId() && rule.annotation("级别") == null) {
            mistakes.add(
                    file.path(),
                    rule.line(),
                    "规则“" + rule.name() + "”缺少注解 @级别",
                    "每条规则各写自己的 @级别(\"错误\")、@级别(\"警告\") 或 @级别(\"提示\")");
        }
    }

    private void value(Annotation annotation) {
        String value = annotation.value();
        if (value == null) {
            return;
        }
        if (value.isBlank()) {
            boolean item = annotation.name().equals("审核项");
            mistake(annotation, "@" + annotation.name() + " 是空的", item ? "不扣分的规则不写 @审核项" : "写上内容");
            return;
        }
        switch (annotation.name()) {
            case "编号" -> {
                if (!value.equals(id())) {
                    mistake(annotation, "编号“" + value + "”与文件名“" + id() + "”不同", "改成 @编号(\"" + id() + "\")，或给文件改名");
                }
            }
            case "级别" ->
                known(
                        annotation,
                        List.of(value),
                        "级别",
                        Stream.of(Severity.values()).map(Severity::label).toList());
            case "类别" -> known(annotation, List.of(value), "问题类别", names.classes());
            case "审核项" -> known(annotation, List.of(value), "审核项", names.items());
            case "依据" -> known(annotation, List.of(value.strip().split("\\s+")), "依据", names.bases());
            default -> {}
        }
    }

    private void known(Annotation annotation, List<String> words, String kind, Collection<String> known) {
        for (String word : words) {
            if (!known.contains(word)) {
                mistake(
                        annotation,
                        "没有“" + word + "”这个" + kind,
                        NearestWords.advice(
                                word,
                                known,
                                "改成这些之一："
                                        + String.join(
                                                "、",
                                                known.stream()
                                                        .sorted()
                                                        .limit(12)
                                                        .toList())));
            }
        }
    }

    /** The id that the file's name gives. */
    private String id() {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.endsWith(".drl") ? name.substring(0, name.length() - ".drl".length()) : name;
    }

    private void mistake(Annotation annotation, String what, String advice) {
        mistakes.add(file.path(), annotation.line(), what, advice);
    }

    /** What a rule says under a name: itself, or the first of its file that does; null when none does. */
    static @Nullable Annotation stated(RuleText rule, String name, List<RuleText> file) {
        Annotation own = rule.annotation(name);
        return own != null
                ? own
                : file.stream()
                        .filter(RuleText::hasId)
                        .map(other -> other.annotation(name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
