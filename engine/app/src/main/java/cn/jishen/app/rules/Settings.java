package cn.jishen.app.rules;

import cn.jishen.app.engine.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What stands in {@code jishen.properties}: that of the working folder, else that of the user. {@code rules=} names the
 * rules folder, from where the file stands.
 */
public final class Settings {
    /** The name of the file. */
    public static final String FILE = "jishen.properties";

    private static final String RULES = "rules";

    private Settings() {}

    /**
     * The rules folder that the first of these folders with a settings file names; the shipped base where none does.
     */
    public static RulesSource rules(List<Path> folders) {
        for (Path folder : folders) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                String named = load(file).getProperty(RULES, "").strip();
                return named.isEmpty() ? RulesSource.SHIPPED : new RulesSource(folder.resolve(named));
            }
        }
        return RulesSource.SHIPPED;
    }

    private static Properties load(Path file) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("设置文件“" + file + "”读不出", "写成 UTF-8 文本，一行一项，如 rules=规则；路径用“/”");
        }
        for (String name : settings.stringPropertyNames()) {
            if (!name.equals(RULES)) {
                throw new UsageException("设置文件“" + file + "”里的“" + name + "”不认识", "只有 rules=规则文件夹 一项");
            }
        }
        return settings;
    }
}
