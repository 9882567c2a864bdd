package cn.jishen.app.web;

import cn.jishen.app.engine.Engine;
import cn.jishen.app.engine.EngineFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the server works with: the engine of the day, and where to tell of its own errors. Safe for many threads. */
public final class ServerEngine {
    private final EngineFactory engines;
    private final Clock clock;
    private final Consumer<Throwable> errors;
    private @Nullable Engine engine;
    private @Nullable LocalDate day;

    /**
     * A server that may run for days.
     *
     * @param errors is told of what nobody foresaw
     */
    public ServerEngine(EngineFactory engines, Clock clock, Consumer<Throwable> errors) {
        this.engines = engines;
        this.clock = clock;
        this.errors = errors;
    }

    /** The engine with the thresholds in force today, loaded once a day. */
    synchronized Engine engine() {
        LocalDate today = LocalDate.now(clock);
        if (engine == null || !today.equals(day)) {
            engine = engines.on(today);
            engine.prepare();
            day = today;
        }
        return engine;
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    void tell(Throwable error) {
        errors.accept(error);
    }
}
