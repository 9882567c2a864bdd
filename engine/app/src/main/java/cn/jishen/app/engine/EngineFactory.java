package cn.jishen.app.engine;

import cn.jishen.audit.waivers.Waivers;
import java.time.LocalDate;

/** Makes the engine for the day of an audit. */
@FunctionalInterface
public interface EngineFactory {
    /**
     * An engine that judges by the thresholds in force on a day, and lets stand what waivers name; costs nothing until
     * it is used.
     */
    Engine on(LocalDate today, Waivers waivers);

    /** One that lets nothing stand. */
    default Engine on(LocalDate today) {
        return on(today, Waivers.NONE);
    }
}
