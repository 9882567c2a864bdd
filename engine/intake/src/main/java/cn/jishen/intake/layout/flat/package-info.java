/** Forms of which only lines of text are left, brought back to rows and cells; wrapped prose. */
@NullMarked
package cn.jishen.intake.layout.flat;

import org.jspecify.annotations.NullMarked;
