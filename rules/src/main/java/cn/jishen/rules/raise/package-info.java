/** How a rule states what it infers and what it finds. */
@NullMarked
package cn.jishen.rules.raise;

import org.jspecify.annotations.NullMarked;
