package cn.jishen.app.cli;

import picocli.CommandLine.IVersionProvider;

/** What --version prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"绩审 " + (version == null ? "（未打包）" : version)};
    }
}
