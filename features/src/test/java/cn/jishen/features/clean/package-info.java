/** Projects that careful departments wrote, as data in {@code features/clean}: the rules must be quiet on them. */
@NullMarked
package cn.jishen.features.clean;

import org.jspecify.annotations.NullMarked;
