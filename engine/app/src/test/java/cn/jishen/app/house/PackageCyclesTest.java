package cn.jishen.app.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Within each module too the arrows between packages go one way, so that a package can be read, and moved, without the
 * rest. The rooms of {@code rules} still lean on each other and are not held to it yet.
 */
class PackageCyclesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.jishen");

    @ParameterizedTest
    @ValueSource(strings = {"facts", "intake", "rules", "audit", "reports", "app"})
    void packagesOfAModule_haveNoCycles(String module) {
        slices().assignedFrom(new PackagesOf("cn.jishen." + module))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** What the rule compiler makes of rule files: cn.jishen.rules.P4F.LambdaConsequence…, and classes in the root. */
    private static final Pattern COMPILED_RULES =
            Pattern.compile("^cn\\.jishen\\.rules\\.(weighing\\.)?(P[0-9A-F]{2}\\.|DomainClasses|Rules[0-9A-F]{32})");

    /** Every package below a module's root, and the root itself. */
    private record PackagesOf(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            boolean generated = COMPILED_RULES.matcher(type.getName()).find();
            boolean inside = !generated && (name.equals(root) || name.startsWith(root + "."));
            return inside ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of " + root;
        }
    }
}
