package cn.jishen.app.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser of policy checks objects to, in Chinese. */
final class ParseErrors {
    private static final Pattern LINE = Pattern.compile("\\((\\d+):\\d+\\): (.*)");
    private static final Pattern GOT = Pattern.compile("got '(.*)'");

    private ParseErrors() {}

    /** “政策检查 W02.feature 写法有误：第3行…”, with every line that the parser named. */
    static String inChinese(Path file, String message) {
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(message);
        while (line.find()) {
            lines.add("第" + line.group(1) + "行" + reason(line.group(2)));
        }
        return "政策检查 " + file.getFileName() + " 写法有误：" + (lines.isEmpty() ? message : String.join("；", lines));
    }

    private static String reason(String objection) {
        Matcher got = GOT.matcher(objection);
        if (got.find()) {
            return "“" + got.group(1) + "”不认识";
        }
        return objection.contains("inconsistent cell count") ? "起的表格，各行格数不一样" : "：" + objection;
    }
}
