package cn.jishen.app.engine;

import java.time.LocalDate;

/** Makes the engine for the day of an audit. */
@FunctionalInterface
public interface EngineFactory {
    /** An engine that judges by the thresholds in force on that day; costs nothing until it is used. */
    Engine on(LocalDate today);
}
