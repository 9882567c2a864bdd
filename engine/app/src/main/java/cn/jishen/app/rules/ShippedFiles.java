package cn.jishen.app.rules;

import cn.jishen.audit.profile.Profile;
import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.value.Grammar;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.rules.catalogue.ShippedRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Every file of the rule base that is shipped, whichever module ships it. */
final class ShippedFiles {
    private static final String CHECKS = "cn/jishen/app/checks/files/";

    private ShippedFiles() {}

    static RuleData all() {
        return checks().over(ShippedRules.data())
                .over(ShippedRules.texts())
                .over(Grammar.files())
                .over(Profile.files())
                .over(Layouts.files());
    }

    /** The policy checks, which the build copies here and lists. */
    private static RuleData checks() {
        List<DataFile> files = new ArrayList<>();
        for (String path : read(CHECKS + "index.txt").lines().sorted().toList()) {
            String name = path.replace('\\', '/');
            files.add(new DataFile("checks/" + name, read(CHECKS + name), true));
        }
        return RuleData.of(files);
    }

    /** What an exported folder says of itself. */
    static String readme() {
        return read("cn/jishen/app/rules/README.md");
    }

    private static String read(String resource) {
        try (InputStream in = ShippedFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("程序包中缺少 " + resource + "\n建议：重新安装");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("程序包中的 " + resource + " 读不出\n建议：重新安装", e);
        }
    }
}
