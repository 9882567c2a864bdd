/** What was audited, by content: runs go on where they stopped, nothing is read or audited twice. */
@NullMarked
package cn.jishen.store;

import org.jspecify.annotations.NullMarked;
