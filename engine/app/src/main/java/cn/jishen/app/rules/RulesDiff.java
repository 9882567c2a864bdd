package cn.jishen.app.rules;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.RuleData;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What differs between two rule bases, file by file, in words and with both texts. */
public final class RulesDiff {
    private static final Map<String, String> KINDS = Map.of(
            "words", "词表", "parameters", "参数表", "rules", "规则", "checks", "政策检查", "layouts", "版式", "grammar", "写法");

    private RulesDiff() {}

    /**
     * The differences as text; empty when there are none.
     *
     * @param before the one base
     * @param after the other
     */
    public static String of(RuleData before, RuleData after) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> paths = new TreeSet<>();
        before.files().forEach(file -> paths.add(file.path()));
        after.files().forEach(file -> paths.add(file.path()));
        for (String path : paths) {
            DataFile old = before.file(path);
            DataFile now = after.file(path);
            if (old == null) {
                text.append("新增 ").append(name(path)).append('\n');
            } else if (now == null) {
                text.append("没有 ").append(name(path)).append('\n');
            } else if (!old.text().equals(now.text())) {
                text.append("改动 ").append(name(path)).append('\n');
                changes(old.text(), now.text(), text);
            }
        }
        return text.toString();
    }

    private static String name(String path) {
        String kind = KINDS.getOrDefault(path.contains("/") ? path.substring(0, path.indexOf('/')) : "", "");
        return kind.isEmpty() ? path : kind + " " + path;
    }

    private static void changes(String old, String now, StringBuilder text) {
        List<String> before = old.lines().toList();
        List<String> after = now.lines().toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            line(text, "-", delta.getSource().getPosition(), delta.getSource().getLines());
            line(text, "+", delta.getTarget().getPosition(), delta.getTarget().getLines());
        }
    }

    private static void line(StringBuilder text, String sign, int position, List<String> lines) {
        int at = position;
        for (String line : lines) {
            at++;
            text.append("  ")
                    .append(sign)
                    .append(" 第")
                    .append(at)
                    .append("行 ")
                    .append(line)
                    .append('\n');
        }
    }
}
