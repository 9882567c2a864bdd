/** Runs policy checks from inside the program. Loaded only by {@code jishen verify}. */
@NullMarked
package cn.jishen.app.verify;

import org.jspecify.annotations.NullMarked;
