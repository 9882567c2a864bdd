package cn.jishen.audit.drl;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways by which a rule file could run something else than a rule. All must be refused before it is compiled. */
class ForbiddenCallsTest {
    private static final KnownNames NAMES = ShippedNames.all();

    @Test
    void ruleThatAsksForNothingElse_isTaken() {
        assertThat(mistakes(rule("", "", "insertLogical(new Inferred(\"口号名\", $行));")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit(0) == null",
                "Runtime.getRuntime() != null",
                "getClass() != null",
                "this.class != null",
                "level3.class.name == \"x\"",
                "level3.getClass().forName(\"x\") != null",
                "eval(true)",
                "new String(\"x\") == level3",
                "new java.io.File(\"x\").delete()",
                "with (this) { level3 = \"x\" }",
                "import java.io.File; true",
                "(def f(x) { x }; f(1)) == 1",
                "level3 == \"x\" ? System : null",
                "level3#Object.level3 == \"x\"",
                "level3 str[startsWith] \"x\"",
                "[System.exit(0)].size() > 0",
                "foreach (x : level3) { }; true",
                "level3 matches description",
                "level3.matches(\"x\")",
                "level3.replaceAll(\"x\", \"y\") == \"y\"",
                "level3.repeat(1000000000) != null",
                "Integer.getInteger(\"x\") == 1",
                "Lexicon.load() != null",
                "Resources.lines(\"x\") != null",
                "RuleFiles.source(\"x\") != null",
                "案卷.catalogue() != null",
                "category.getDeclaringClass() != null",
                "indicators.stream().map(System::exit) != null",
                "level3 == '\\u0022'",
                "$System : System.exit(0)",
                "System : level3, System.exit(0) == null",
                "Ｓystem.exit(0) == null",
            })
    void condition_isRefused(String constraint) {
        assertThat(mistakes(rule("", ", " + constraint, ""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "java.lang.Runtime.getRuntime().exec(\"x\");",
                "new Thread().start();",
                "new ProcessBuilder(\"x\").start();",
                "Class.forName(\"x\");",
                "Object.class.getName();",
                "kcontext.getKieRuntime().halt();",
                "kcontext.getKnowledgeRuntime();",
                "raise(kcontext.getRule(), $行);",
                "List $x = kcontext;",
                "drools.halt();",
                "drools.getWorkingMemory();",
                "insert(new Inferred(\"口号名\", $行));",
                "update($行);",
                "modify($行) { };",
                "delete($行);",
                "retract($行);",
                "while (true) { }",
                "for (;;);",
                "do { } while (true);",
                "if (true) { }",
                "synchronized ($行) { }",
                "throw null;",
                "try { } finally { }",
                "Runnable r = () -> System.exit(0);",
                "List $x = List.of(1, 2); $x.forEach(System::exit);",
                "String $x = \"\"\"\n exit \"\"\";",
                "String $x = \"\\u0022; System.exit(0); //\";",
                "// \\u000a System.exit(0);",
                "// hidden \r System.exit(0);",
                "/* hidden */ System.exit(0);",
                "new Inferred(\"口号名\", $行) { { System.exit(0); } };",
                "class A { static { System.exit(0); } }",
                "int[] $x = new int[1000000000];",
                "@SuppressWarnings(\"x\") int $x = 1;",
                "char c = 'x';",
                "String System = \"x\"; System.exit(0);",
                "{ String System = \"\"; } System.exit(0);",
                "Lexicon.load();",
                "Parameters.load(null);",
                "Resources.table(\"x\");",
                "new Stamp();",
                "new Object();",
                "this.getClass();",
                "super.toString();",
                "boolean 少 = 真.getClass() == null;",
                "Sys\u200Btem.exit(0);",
                "return;",
                "end\nfunction void f() { System.exit(0); }\nrule \"b\" when then",
            })
    void consequence_isRefused(String statement) {
        assertThat(mistakes(rule("", "", statement))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@名称(System.exit(0))",
                "@名称(\"x\" + System.exit(0))",
                "@名称(\"x\", y = System.exit(0))",
                "@名称(\"\\\" + System.exit(0) + \\\"\")",
                "@名称 System.exit(0)",
                "@java.lang.Deprecated",
                "@watch(*)",
                "@Propertychangereactive",
                "salience (System.exit(0))",
                "salience \"x\"",
                "dialect \"mvel\"",
                "timer (int: 0 1s)",
                "enabled (System.exit(0) == null)",
                "extends \"W02\"",
                "no-loop true",
                "agenda-group \"x\"",
                "duration 100",
                "calendars \"x\"",
            })
    void head_isRefused(String head) {
        assertThat(mistakes(rule(head, "", ""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import java.lang.*;",
                "import function java.lang.System.exit;",
                "import static java.lang.System.exit;",
                "import accumulate java.lang.System x;",
                "import cn.jishen.rules.words.*; import java.io.*;",
                "global java.lang.Object x;",
                "function void f() { System.exit(0); }",
                "declare A x : int end",
                "query \"q\" Indicator() end",
                "dialect \"mvel\"",
                "unit A;",
                "expander x.dsl",
                "@Eager",
                "System.exit(0);",
                "package java.lang;",
            })
    void outsideOfRules_isRefused(String line) {
        String text = rule("", "", "");
        assertThat(mistakes(text.replace("rule \"", line + "\nrule \""))).isNotEmpty();
        assertThat(mistakes(text + line + "\n")).isNotEmpty();
    }

    @Test
    void nameOfRuleWithCode_isRefused() {
        assertThat(mistakes(rule("", "", "").replace("推定 试", "*/ System.exit(0); /*")))
                .isNotEmpty();
    }

    @Test
    void callThatIsForbidden_isToldWithItsLine() {
        assertThat(mistakes(rule("", "", "System.exit(0);")))
                .extracting(Mistake::print)
                .first()
                .isEqualTo("rules/base/try.drl 第6行：规则里不能用“System”"
                        + "\n建议：删去它；规则只能用列出的事实、词表、参数和函数（见 rules/README.md），要新算法的请程序员做成函数");
    }

    @Test
    void everythingThatMayBeCalled_isOfTheseTypes() {
        assertThat(Vocabulary.SHIPPED.types())
                .contains("Indicator", "Mending", "Step")
                .doesNotContain("Resources");
        assertThat(Vocabulary.SHIPPED.members())
                .contains("value", "notApplicable", "floor")
                .doesNotContain(
                        "getClass",
                        "class",
                        "wait",
                        "notify",
                        "load",
                        "getDeclaringClass",
                        "stream",
                        "forEach",
                        "getBytes",
                        "matches",
                        "format",
                        "describeConstable",
                        "exit",
                        "exec",
                        "start0",
                        "invoke");
    }

    private static String rule(String head, String constraint, String statement) {
        return """
                package cn.jishen.rules;
                rule "推定 试" %s
                when
                    $行 : RowReading(level3 != null%s)
                then
                    %s
                end
                """.formatted(head, constraint, statement);
    }

    private static List<Mistake> mistakes(String text) {
        Mistakes mistakes = new Mistakes();
        new DrlCheck(NAMES).check(new DataFile("rules/base/try.drl", text, false), mistakes);
        return mistakes.all();
    }
}
