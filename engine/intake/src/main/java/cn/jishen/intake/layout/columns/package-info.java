/** What the columns of an indicator table hold, by their heads and by what stands below them. */
@NullMarked
package cn.jishen.intake.layout.columns;

import org.jspecify.annotations.NullMarked;
