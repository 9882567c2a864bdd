package cn.jishen.app.cli;

import cn.jishen.app.engine.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What --version prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"绩审 " + ProgramVersion.get()};
    }
}
