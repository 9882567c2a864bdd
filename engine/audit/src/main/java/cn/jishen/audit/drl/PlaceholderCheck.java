package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.NearestWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every {placeholder} of a message and a suggestion gets its value where the rule raises. */
final class PlaceholderCheck {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> OF_PROJECT = Set.of("原文", "项目", "预算");
    /** What need not be given, by the variable of the place: see {@code Raise}. */
    private static final Map<String, Set<String>> STANDARD = Map.of(
            "$行", Set.of("行", "名称", "描述", "值", "依据", "二级", "原文", "项目", "预算"),
            "$项目", OF_PROJECT,
            "$文档", Set.of("单位", "原文"));

    private final DataFile file;
    private final Mistakes mistakes;

    PlaceholderCheck(DataFile file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    void check(List<RuleText> rules) {
        for (RuleText rule : rules) {
            List<Token> tokens = rule.consequence();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).isWord("raise") && tokens.get(i + 1).isSign("(")) {
                    raise(rule, tokens.get(i).line(), Brackets.arguments(tokens, i + 1), rules);
                }
            }
            for (Annotation annotation : rule.annotations()) {
                braces(annotation);
            }
        }
    }

    /** Kcontext, the place, the field and the evidence stand before the pairs; of a period of a plan it is one less. */
    private void raise(RuleText rule, int line, List<List<Token>> arguments, List<RuleText> rules) {
        Set<String> standard = arguments.size() < 3 ? null : STANDARD.get(text(arguments.get(1)));
        if (standard == null) {
            mistakes.add(
                    file.path(),
                    line,
                    "规则“" + rule.name() + "”的 raise 没有说问题在哪里",
                    "写成 raise(kcontext, $行, VALUE, $行.value(), …)；第二项只能是 $行、$项目 或 $文档");
            return;
        }
        boolean ofPeriod = standard == OF_PROJECT && arguments.size() % 2 == 1;
        if (arguments.size() % 2 == 1 && !ofPeriod) {
            mistakes.add(file.path(), line, "规则“" + rule.name() + "”的 raise 里占位与值不成对", "在“原文”之后一个名称、一个值地写：\"名称\", 值");
            return;
        }
        Set<String> given = new TreeSet<>(standard);
        for (int i = ofPeriod ? 3 : 4; i < arguments.size(); i += 2) {
            List<Token> name = arguments.get(i);
            if (name.size() == 1 && name.get(0).isString()) {
                given.add(name.get(0).text());
            } else {
                mistakes.add(
                        file.path(),
                        line,
                        "规则“" + rule.name() + "”的 raise 里“" + text(name) + "”应是占位的名称",
                        "写成 \"名称\", 值");
            }
        }
        for (String text : List.of("问题", "建议")) {
            Annotation annotation = AnnotationCheck.stated(rule, text, rules);
            if (annotation != null && annotation.value() != null) {
                places(rule, annotation, annotation.value(), given);
            }
        }
    }

    private void places(RuleText rule, Annotation annotation, String text, Set<String> given) {
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            String place = places.group(1);
            if (!given.contains(place)) {
                List<String> others = new ArrayList<>(given);
                others.remove("修订");
                mistakes.add(
                        file.path(),
                        annotation.line(),
                        "@" + annotation.name() + " 里的 {" + place + "} 在规则“" + rule.name() + "”中没有值，有值的是："
                                + String.join("、", others),
                        NearestWords.advice(place, others, "在 raise(…) 里给出它") + "，或在 raise(…) 末尾加上 \"" + place
                                + "\", 值");
            }
        }
    }

    private void braces(Annotation annotation) {
        boolean filled = annotation.name().equals("问题") || annotation.name().equals("建议");
        if (!filled || annotation.value() == null) {
            return;
        }
        String rest = PLACE.matcher(annotation.value()).replaceAll("");
        if (rest.matches(".*[{}｛｝].*")) {
            mistakes.add(
                    file.path(),
                    annotation.line(),
                    "@" + annotation.name() + " 里有不成对或全角的花括号：“" + annotation.value() + "”",
                    "占位写成半角的 {名称}");
        }
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.written()));
        return text.toString();
    }
}
