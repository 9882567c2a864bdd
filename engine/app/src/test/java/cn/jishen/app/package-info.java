/** Tests of the program as a user meets it. */
@NullMarked
package cn.jishen.app;

import org.jspecify.annotations.NullMarked;
