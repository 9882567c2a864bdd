/** The compound file under .doc and .xls, read with limits. */
@NullMarked
package cn.jishen.intake.ole;

import org.jspecify.annotations.NullMarked;
