/** 例外: what the bureau lets stand, as a table that people keep; which findings it covers, and what became of it. */
@NullMarked
package cn.jishen.audit.waivers;

import org.jspecify.annotations.NullMarked;
