package cn.jishen.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that several commands have. */
final class CommonOptions {
    private static final String VERBOSE = "--verbose";

    private CommonOptions() {}

    static void addHelp(CommandSpec command) {
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示本说明")
                .build());
    }

    static void addVersion(CommandSpec command) {
        command.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本")
                .build());
    }

    static void addVerbose(CommandSpec command) {
        command.addOption(
                OptionSpec.builder(VERBOSE).description("程序内部出错时显示详细经过").build());
    }

    static boolean isVerbose(ParseResult parsed) {
        return parsed.hasMatchedOption(VERBOSE);
    }
}
