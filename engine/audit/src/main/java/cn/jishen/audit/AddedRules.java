package cn.jishen.audit;

import cn.jishen.audit.drl.CompileErrors;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.words.Resources;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderErrors;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Rules that were compiled at run time, to be put on top of those that are shipped: one with the name of a shipped rule
 * takes its place, another is added.
 *
 * @param packages as compiled
 * @param hash SHA-256 over the names and texts, in hex
 */
record AddedRules(Collection<KiePackage> packages, String hash) {
    private static final String WEIGHING = "cn.jishen.rules.weighing";

    static final AddedRules NONE = new AddedRules(List.of(), "");

    AddedRules {
        packages = List.copyOf(packages);
    }

    /**
     * Compiles DRL by the classic path, whose messages have line and column. The shared imports and globals of
     * {@code rules/base/package.drl} hold here too, and so do those of the weighing rules for a text of their package.
     * The compiler evaluates what it is given: a text from outside goes through {@code DrlCheck} first.
     *
     * @param drl texts of rule files, by file name
     * @throws RuleDataException that lists every error with its place
     */
    static AddedRules compile(Map<String, String> drl) {
        Map<String, String> ordered = new TreeMap<>(drl);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(resource("package.drl", RuleFiles.sharedHead()), ResourceType.DRL);
        if (ordered.values().stream().anyMatch(text -> text.contains("package " + WEIGHING))) {
            builder.add(resource("weighing/package.drl", weighingHead()), ResourceType.DRL);
        }
        ordered.forEach((name, text) -> builder.add(resource(name, text), ResourceType.DRL));
        KnowledgeBuilderErrors errors = builder.getErrors();
        if (!errors.isEmpty()) {
            throw new RuleDataException(CompileErrors.of(errors, ordered));
        }
        return new AddedRules(
                builder.getKnowledgePackages().stream()
                        .map(AddedRules::withoutTypes)
                        .toList(),
                hash(ordered));
    }

    /**
     * The classic path notes a type for every class that a pattern names (List, say), and such a note cannot be merged
     * with that of the shipped rules; rule files declare no types, so that none is lost.
     */
    private static KiePackage withoutTypes(KiePackage compiled) {
        ((KnowledgePackageImpl) compiled).getTypeDeclarations().clear();
        return compiled;
    }

    private static String weighingHead() {
        return String.join("\n", Resources.lines("sources/rules/weighing/package.drl.txt"));
    }

    private static Resource resource(String name, String text) {
        return ResourceFactory.newReaderResource(new StringReader(text)).setSourcePath(name);
    }

    private static String hash(Map<String, String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> digest.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
