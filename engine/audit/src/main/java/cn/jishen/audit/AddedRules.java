package cn.jishen.audit;

import cn.jishen.audit.drl.CompileErrors;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.rules.catalogue.RuleFiles;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
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
 * @param takenOut DRL names of shipped rules that go, because the file that held them was replaced
 * @param hash SHA-256 over the names and texts, in hex
 */
record AddedRules(Collection<KiePackage> packages, Set<String> takenOut, String hash) {
    private static final String WEIGHING = "cn.jishen.rules.weighing";

    static final AddedRules NONE = new AddedRules(List.of(), Set.of(), "");

    AddedRules {
        packages = List.copyOf(packages);
        takenOut = Set.copyOf(takenOut);
    }

    /** The shipped rules with these on top. */
    InternalKnowledgeBase overShipped() {
        InternalKnowledgeBase base = CompiledRules.load();
        if (!takenOut.isEmpty()) {
            for (Rule rule : RuleBook.rules(base)) {
                if (takenOut.contains(rule.getName())) {
                    base.removeRule(rule.getPackageName(), rule.getName());
                }
            }
        }
        base.addPackages(packages);
        return base;
    }

    /** These and others on top. */
    AddedRules and(AddedRules others) {
        List<KiePackage> both = new ArrayList<>(packages);
        both.addAll(others.packages);
        Set<String> out = new HashSet<>(takenOut);
        out.addAll(others.takenOut);
        return new AddedRules(both, out, hash + others.hash);
    }

    /** The same, in the place of these shipped rules. */
    AddedRules inPlaceOf(Set<String> drlNames) {
        return new AddedRules(packages, drlNames, hash);
    }

    /**
     * Compiles DRL by the classic path, whose messages have line and column. The shared imports and globals of
     * {@code rules/base/package.drl} hold here too, and so do those of the weighing rules for a text of their package.
     * The compiler evaluates what it is given: a text from outside goes through {@code DrlCheck} first.
     *
     * @param files that hold the shared imports and globals
     * @param drl texts of rule files, by file name
     * @throws RuleDataException that lists every error with its place
     */
    static AddedRules compile(RuleFiles files, Map<String, String> drl) {
        Map<String, String> ordered = new TreeMap<>(drl);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(resource("package.drl", files.sharedHead()), ResourceType.DRL);
        if (ordered.values().stream().anyMatch(text -> text.contains("package " + WEIGHING))) {
            builder.add(resource("weighing/package.drl", files.weighingHead()), ResourceType.DRL);
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
                Set.of(),
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
