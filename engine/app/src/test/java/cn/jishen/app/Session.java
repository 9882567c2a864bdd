package cn.jishen.app;

import cn.jishen.app.cli.Commands;
import cn.jishen.app.cli.Console;
import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.engine.StandardEngine;
import cn.jishen.app.rules.RulesSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * One command run inside the test's process.
 *
 * @param status its exit status
 * @param out what it wrote to the standard output
 * @param err its messages
 */
public record Session(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    /** On a {@link TinyEngine}. */
    public static Session run(String... args) {
        return run(rules -> (asOf, waivers) -> new TinyEngine(waivers), args);
    }

    /** With the readers and rules that are shipped. */
    public static Session runShipped(String... args) {
        return run(Session::standard, args);
    }

    private static EngineFactory standard(RulesSource rules) {
        return (asOf, waivers) -> new StandardEngine(
                asOf, waivers, rules.read().data(), rules.read().mistakes());
    }

    private static Session run(Function<RulesSource, EngineFactory> engines, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int status = new Commands(engines, CLOCK, console, List.of()).run(args);
        return new Session(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
