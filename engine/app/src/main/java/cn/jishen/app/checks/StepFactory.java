package cn.jishen.app.checks;

import cn.jishen.audit.Auditor;
import io.cucumber.core.backend.ObjectFactory;
import org.jspecify.annotations.Nullable;

/** Gives every scenario steps of its own, with the auditor that it is run against. */
final class StepFactory implements ObjectFactory {
    private final Auditor auditor;
    private @Nullable Steps steps;

    StepFactory(Auditor auditor) {
        this.auditor = auditor;
    }

    @Override
    public boolean addClass(Class<?> glueClass) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> glueClass) {
        if (steps == null) {
            steps = new Steps(auditor);
        }
        return glueClass.cast(steps);
    }

    @Override
    public void start() {
        steps = null;
    }

    @Override
    public void stop() {
        steps = null;
    }
}
