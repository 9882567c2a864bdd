package cn.jishen.app.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser of feature files objects to, in Chinese. */
final class ParseErrors {
    private static final Pattern LINE = Pattern.compile("\\((\\d+):\\d+\\): (.*)");
    private static final Pattern GOT = Pattern.compile("got '(.*)'");

    private ParseErrors() {}

    /** One fault for every line that the parser named. */
    static List<Fault> inChinese(String message) {
        List<Fault> faults = new ArrayList<>();
        Matcher line = LINE.matcher(message);
        while (line.find()) {
            faults.add(fault(Integer.parseInt(line.group(1)), line.group(2)));
        }
        return faults.isEmpty() ? List.of(new Fault(1, "起读不下去：" + message, "对照 features/README.md 里的例子改正")) : faults;
    }

    private static Fault fault(int line, String objection) {
        Matcher got = GOT.matcher(objection);
        if (got.find()) {
            return got(line, got.group(1).strip());
        }
        if (objection.contains("inconsistent cell count")) {
            return new Fault(line, "起的表格，各行格数不一样", "让每行的格数相同；空白格也要写出两边的“|”");
        }
        if (objection.contains("unexpected end of file")) {
            return new Fault(line, "之后文件就结束了，前面的内容不完整", "补上场景和步骤；“\"\"\"”要成对");
        }
        return new Fault(line, "：" + objection, "对照 features/README.md 里的例子改正");
    }

    private static Fault got(int line, String text) {
        if (text.startsWith("功能")) {
            return new Fault(line, "“" + text + "”是又一个“功能:”", "一个文件只写一个“功能:”，另一个移到别的文件");
        }
        if (text.startsWith("|")) {
            return new Fault(line, "“" + text + "”这张表不在任何一步之下", "表格写在它所属的步骤的下一行");
        }
        return new Fault(line, "“" + text + "”不认识", "步骤以 假如、当、那么、并且、而且 开头，场景以“场景:”开头，表格以“|”开头，注释以“#”开头");
    }
}
