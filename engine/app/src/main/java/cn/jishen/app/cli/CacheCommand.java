package cn.jishen.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `jishen cache`. */
@Command(name = "cache", customSynopsis = "jishen cache clear [选项]", description = "管理审核结果的缓存。")
final class CacheCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(own.commandLine(), "没有写明要做什么\n建议：清空缓存用 jishen cache clear");
    }
}
