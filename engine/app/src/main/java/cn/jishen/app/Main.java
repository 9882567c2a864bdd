package cn.jishen.app;

import cn.jishen.app.cli.Commands;
import cn.jishen.app.cli.Console;
import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.engine.StandardEngine;
import cn.jishen.app.rules.RulesSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** The program. */
public final class Main {
    /** Budgets live by Beijing time, wherever the machine stands. */
    static final Clock BEIJING = Clock.system(ZoneOffset.ofHours(8));

    private Main() {}

    public static void main(String[] args) {
        silenceLibraries();
        if (!List.of(args).contains("serve")) {
            // PDFBox complains of every odd font; Spring, which only serve starts, has reason to be heard.
            setDefault("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        }
        Console console = Console.standard();
        List<Path> settings = List.of(Path.of(""), Path.of(System.getProperty("user.home")));
        System.exit(new Commands(engines(console), BEIJING, console, settings).run(args));
    }

    /** Engines by the rules that they judge by; what is to be said of a rules folder goes to the console. */
    static Function<RulesSource, EngineFactory> engines(Console console) {
        return rules -> (asOf, waivers) -> {
            RulesSource.Changes changes = rules.read();
            changes.aged().forEach(path -> console.err().println(RulesSource.sayAged(path, changes.version())));
            return new StandardEngine(asOf, waivers, changes.data(), changes.mistakes());
        };
    }

    /**
     * Most libraries log through two facades; naming the silent end of each spares the search for one at every start.
     */
    static void silenceLibraries() {
        setDefault("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        setDefault("org.apache.logging.log4j.simplelog.level", "OFF");
        setDefault("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        setDefault("slf4j.internal.verbosity", "ERROR");
        setDefault("java.awt.headless", "true");
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
