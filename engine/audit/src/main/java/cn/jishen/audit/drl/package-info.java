/** DRL rules as text and tree: what explanations cut off and mutations change. */
@NullMarked
package cn.jishen.audit.drl;

import org.jspecify.annotations.NullMarked;
