package cn.jishen.app.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the lines of a feature file for what the parser takes as something else without a word: a heading with
 * a full-width colon is a description to it, a table row without its last bar loses its last cell.
 */
final class FeatureText {
    private static final String LANGUAGE = "# language: zh-CN";
    private static final Pattern LANGUAGE_LINE = Pattern.compile("#\\s*language\\s*:\\s*zh-CN");

    /** Without a colon only what begins a scenario: 规则 begins many a description. */
    private static final Pattern HEADING =
            Pattern.compile("(功能|背景|规则|场景大纲|剧本大纲|场景|剧本|例子)\\s*(?:([：:])\\s*(.*)|(?<!规则)\\s+(.*)|(?<!规则))");

    private static final Pattern STEP = Pattern.compile("(假如|假设|假定|当|那么|而且|并且|同时|但是)\\s*([：:]?)\\s*(.*)");

    private final List<Fault> faults = new ArrayList<>();
    private boolean hasLanguage;
    private boolean named;
    private boolean inScenario;

    private FeatureText() {}

    /** Every fault that can be told without parsing; none in a file that may be parsed. */
    static List<Fault> faults(String text) {
        FeatureText reading = new FeatureText();
        reading.read(text);
        return reading.faults;
    }

    private void read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                line(i + 1, lines.get(i));
            }
        }
        if (!named && faults.isEmpty()) {
            fault(1, "起没有“功能:”，什么也没有检查", "第1行写“" + LANGUAGE + "”，下一行写“功能: 编号 名称”，再写场景");
        }
    }

    private void line(int number, String line) {
        if (LANGUAGE_LINE.matcher(line).matches()) {
            hasLanguage = true;
        } else if (line.startsWith("|") || line.startsWith("｜")) {
            row(number, line);
        } else if (line.startsWith("＃") || line.startsWith("＠")) {
            String mended =
                    (line.startsWith("＃") ? "#" : "@") + line.substring(1).replace('：', ':');
            fault(number, "“" + line + "”开头的符号是全角的", "写成半角：“" + mended + "”");
        } else if (!line.startsWith("#") && !line.startsWith("@")) {
            heading(number, line);
        }
    }

    private void heading(int number, String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher step = STEP.matcher(line);
        if (heading.matches()) {
            String word = heading.group(1);
            String colon = heading.group(2);
            String name = Objects.requireNonNullElse(heading.group(colon == null ? 4 : 3), "");
            before(number, line, word.equals("功能"));
            inScenario |= !word.equals("功能") && !word.equals("规则");
            if (!":".equals(colon)) {
                String what = colon == null ? "少了冒号" : "的冒号是全角的";
                fault(number, "“" + line + "”" + what + "，这一行不起作用", "写成“" + (word + ": " + name).strip() + "”，冒号是半角的");
            }
        } else if (step.matches()) {
            step(number, line, step);
        }
    }

    private void step(int number, String line, Matcher step) {
        if (!step.group(2).isEmpty()) {
            fault(number, "“" + line + "”多了冒号", "步骤开头的词后面不写冒号：“" + step.group(1) + step.group(3) + "”");
        } else if (!inScenario && Vocabulary.has(step.group(3))) {
            fault(number, "“" + line + "”不在任何场景之下，不起作用", "在这个场景的第一步之前写一行“场景: 名称”");
            inScenario = true;
        }
    }

    /** A heading of the file's own language, after what must stand before it. */
    private void before(int number, String line, boolean isFeature) {
        if (!hasLanguage) {
            fault(number, "“" + line + "”之前没有“" + LANGUAGE + "”，中文的关键字不起作用", "文件的第1行写“" + LANGUAGE + "”");
            hasLanguage = true;
        }
        if (!isFeature && !named) {
            fault(number, "“" + line + "”之前没有“功能:”", "在它之前写一行“功能: 编号 名称”");
        }
        named = true;
    }

    private void row(int number, String line) {
        if (line.startsWith("｜") || line.endsWith("｜")) {
            fault(number, "“" + line + "”的竖线是全角的", "写成半角的竖线：“" + line.replace('｜', '|') + "”");
        } else if (!line.endsWith("|") || line.length() == 1) {
            fault(number, "“" + line + "”末尾少了竖线，最后一格会丢掉", "写成“" + line + " |”");
        }
    }

    private void fault(int line, String fact, String advice) {
        faults.add(new Fault(line, fact, advice));
    }
}
