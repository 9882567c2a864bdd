package cn.jishen.app.engine;

/** The version of the program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar says; “未打包” when the classes come from no jar. */
    public static String get() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "未打包" : version;
    }
}
