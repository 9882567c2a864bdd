/** Plain text: cells on lines of their own, rows divided by tabs or bars, or nothing but lines. */
@NullMarked
package cn.jishen.intake.text;

import org.jspecify.annotations.NullMarked;
