package cn.jishen.app.cli;

import picocli.CommandLine.IVersionProvider;

/** What --version prints. */
final class Version implements IVersionProvider {
    /** The version of the program that runs, for reports. */
    static String ofProgram() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "（未打包）" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"绩审 " + ofProgram()};
    }
}
