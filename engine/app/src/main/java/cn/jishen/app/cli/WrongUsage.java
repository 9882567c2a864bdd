package cn.jishen.app.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser objects to, in Chinese. */
final class WrongUsage {
    private WrongUsage() {}

    static String message(ParameterException e) {
        return fact(e) + "\n建议：" + advice(e);
    }

    private static String fact(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> words = unmatched.getUnmatched();
            String kind = unmatched.isUnknownOption() ? "没有这个选项：" : isCommandMissing(e) ? "没有这个命令：" : "多出的参数：";
            return kind + String.join(" ", words);
        }
        if (e instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(WrongUsage::name).toList();
            return "缺少" + String.join("、", names);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + "给了不止一次";
        }
        if (e.getCause() instanceof TypeConversionException wrong && e.getArgSpec() != null) {
            return name(e.getArgSpec()) + "不对：" + wrong.getMessage();
        }
        return "参数有误：" + e.getMessage();
    }

    private static String advice(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "是不是要写 " + String.join(" 或 ", unmatched.getSuggestions()) + "？";
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return "用 " + command + " --help 查看用法";
    }

    private static boolean isCommandMissing(ParameterException e) {
        return e.getCommandLine().getParent() == null;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "选项 " + option.longestName() + " 的值"
                : "参数 " + argument.paramLabel();
    }
}
