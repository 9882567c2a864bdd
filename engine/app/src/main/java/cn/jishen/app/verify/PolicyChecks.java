package cn.jishen.app.verify;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Checks;
import cn.jishen.app.engine.UsageException;
import cn.jishen.audit.Auditor;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs scenarios against the shipped rules, without a build tool. */
public final class PolicyChecks {
    private PolicyChecks() {}

    /**
     * Runs every scenario of these files and folders and prints those that do not pass, and a sum.
     *
     * @return whether all passed
     * @throws UsageException when there is no scenario, or a file cannot be parsed
     */
    public static boolean pass(List<Path> paths, PrintStream out) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("“" + path + "”不存在", "检查路径和文件名");
            }
        }
        Checks checks = Checks.in(paths);
        if (checks.isEmpty()) {
            throw new UsageException("所给的文件夹里没有政策检查（.feature）", "给出放政策检查的文件夹或文件");
        }
        List<CheckResult> results = checks.run(Auditor.load(Checks.DAY));
        for (CheckResult result : results) {
            if (result.isUnreadable()) {
                throw new UsageException(result.problem(), "按行号改正；文件第一行应为 # language: zh-CN");
            }
        }
        if (results.isEmpty()) {
            throw new UsageException("所给的政策检查里没有场景", "检查文件内容，每个例子以“场景:”开头");
        }
        return print(results, out);
    }

    private static boolean print(List<CheckResult> results, PrintStream out) {
        int failed = 0;
        for (CheckResult result : results) {
            if (!result.holds()) {
                failed++;
                out.println(
                        "未通过：" + result.scenario() + "（" + result.file().getFileName() + " 第" + result.line() + "行）");
                out.print(result.problem().indent(2));
            }
        }
        out.println(results.size() + " 个场景：通过 " + (results.size() - failed) + "，未通过 " + failed);
        out.flush();
        return failed == 0;
    }
}
