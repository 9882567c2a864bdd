package cn.jishen.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where systems want programs to put what can be made again. */
final class UserFolders {
    private static final String OWN = "jishen";

    private UserFolders() {}

    /** The folder of our caches; it need not exist. */
    static Path cache() {
        return cache(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv("XDG_CACHE_HOME"),
                System.getenv("LOCALAPPDATA"));
    }

    /**
     * The same.
     *
     * @param xdg what XDG_CACHE_HOME says
     * @param local what LOCALAPPDATA says
     */
    static Path cache(String system, Path home, @Nullable String xdg, @Nullable String local) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path base = isSet(local) ? Path.of(local) : home.resolve("AppData").resolve("Local");
            return base.resolve(OWN).resolve("cache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve(OWN);
        }
        return (isSet(xdg) ? Path.of(xdg) : home.resolve(".cache")).resolve(OWN);
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
