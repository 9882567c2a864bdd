package cn.jishen.app.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What `jishen verify --steps` and messages tell of a step, beside the definition that they tell of. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Shown {
    /** What the step means and which columns its table has. */
    String what();

    /** The step as it may be written, with its table; a test runs it. */
    String example();
}
