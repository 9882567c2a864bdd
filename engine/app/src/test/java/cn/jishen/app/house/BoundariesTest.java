package cn.jishen.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules go one way, and each library is seen where it is needed and nowhere else. */
@AnalyzeClasses(packages = "cn.jishen", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
    private static final String FACTS = "cn.jishen.facts..";
    private static final String INTAKE = "cn.jishen.intake..";
    private static final String RULES = "cn.jishen.rules..";
    private static final String AUDIT = "cn.jishen.audit..";
    private static final String REPORTS = "cn.jishen.reports..";
    private static final String STORE = "cn.jishen.store..";
    private static final String APP = "cn.jishen.app..";

    @ArchTest
    static final ArchRule factsSeeNothing = classes()
            .that()
            .resideInAPackage(FACTS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    FACTS, "java..", "org.jspecify..", "org.apache.commons.csv..", "org.apache.commons.text..");

    @ArchTest
    static final ArchRule filesOfTablesStayInTheirRoom = classes()
            .that()
            .resideInAPackage(FACTS)
            .and()
            .resideOutsideOfPackage("cn.jishen.facts.data..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(FACTS, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule intakeSeesFacts = sees(INTAKE, RULES, AUDIT, REPORTS, APP);

    @ArchTest
    static final ArchRule rulesSeeFacts = sees(RULES, INTAKE, AUDIT, REPORTS, APP);

    @ArchTest
    static final ArchRule reportsSeeFacts = sees(REPORTS, INTAKE, RULES, AUDIT, APP);

    @ArchTest
    static final ArchRule storeSeesFacts = sees(STORE, INTAKE, RULES, AUDIT, REPORTS, APP);

    @ArchTest
    static final ArchRule likenessOfSetsStaysInTheContentOfReports =
            only("info.debatty..", "cn.jishen.reports.content..");

    @ArchTest
    static final ArchRule recordsToBytesStayInTheStore = only("com.esotericsoftware..", STORE);

    @ArchTest
    static final ArchRule auditSeesRules = sees(AUDIT, INTAKE, REPORTS, APP);

    @ArchTest
    static final ArchRule officeFilesStayInIntakeAndReports = only("org.apache.poi..", INTAKE, REPORTS);

    @ArchTest
    static final ArchRule oldDocumentsStayInIntake = only("org.apache.poi.hwpf..", INTAKE);

    @ArchTest
    static final ArchRule oldWorkbooksStayInIntake = only("org.apache.poi.hssf..", INTAKE);

    @ArchTest
    static final ArchRule pdfFilesStayInIntakeAndTheirCopies =
            only("org.apache.pdfbox..", INTAKE, "cn.jishen.reports.annotated..");

    @ArchTest
    static final ArchRule droolsStaysInRulesAndAudit = noClasses()
            .that()
            .resideOutsideOfPackages(RULES, AUDIT, "")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule springStaysInTheWorkbench = only("org.springframework..", "cn.jishen.app.web..");

    @ArchTest
    static final ArchRule commandLineLibraryStaysInTheCommands = only("picocli..", "cn.jishen.app.cli..");

    @ArchTest
    static final ArchRule cucumberStaysInTheChecks = only("io.cucumber..", "cn.jishen.app.checks..");

    @ArchTest
    static final ArchRule noDesktop =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule nobodyPrintsPastTheConsole =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static ArchRule sees(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static ArchRule only(String library, String... seers) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(seers)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
