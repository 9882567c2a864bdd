/** Fuzzing of every reader, guided by what of the program an input reaches; see the module's README. */
@NullMarked
package cn.jishen.intake.fuzz;

import org.jspecify.annotations.NullMarked;
