/** The facts of the second session, in which rules decide what explains what and what costs points. */
@NullMarked
package cn.jishen.rules.weighing;

import org.jspecify.annotations.NullMarked;
