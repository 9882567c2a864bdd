package cn.jishen.app.cli;

import cn.jishen.app.rules.RulesSource;
import cn.jishen.app.rules.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** `--rules`, which every command has. */
final class RulesOption {
    private final List<Path> settings;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "用这个规则文件夹（jishen rules export 导出后改过的）盖在自带的规则之上；不写时看 jishen.properties 里的 rules=")
    private @Nullable Path folder;

    /** @param settings the folders whose settings file is looked at where the option is not given */
    RulesOption(List<Path> settings) {
        this.settings = settings;
    }

    RulesSource source() {
        return folder == null ? Settings.rules(settings) : new RulesSource(folder);
    }
}
