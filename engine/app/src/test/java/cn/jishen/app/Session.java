package cn.jishen.app;

import cn.jishen.app.cli.Commands;
import cn.jishen.app.cli.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One command run inside the test's process on a {@link TinyEngine}.
 *
 * @param status its exit status
 * @param out what it wrote to the standard output
 * @param err its messages
 */
public record Session(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    public static Session run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int status = new Commands((today, waivers) -> new TinyEngine(waivers), CLOCK, console).run(args);
        return new Session(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
