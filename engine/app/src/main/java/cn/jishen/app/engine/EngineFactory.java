package cn.jishen.app.engine;

import cn.jishen.audit.AsOf;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.data.RuleDataException;
import java.time.LocalDate;

/** Makes the engine for the day of an audit. */
@FunctionalInterface
public interface EngineFactory {
    /**
     * An engine that judges each disclosure as of a day, and lets stand what waivers name; costs nothing until it is
     * used.
     *
     * @throws RuleDataException when the rules folder of the run cannot be used
     */
    Engine on(AsOf asOf, Waivers waivers);

    /** One that judges as of the budget year and lets nothing stand. */
    default Engine on(LocalDate today) {
        return on(AsOf.budgetYear(today), Waivers.NONE);
    }
}
