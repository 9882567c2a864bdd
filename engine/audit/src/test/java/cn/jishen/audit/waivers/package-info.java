/** Tests of waivers. */
@NullMarked
package cn.jishen.audit.waivers;

import org.jspecify.annotations.NullMarked;
