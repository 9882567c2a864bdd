/** Where the program begins. */
@NullMarked
package cn.jishen.app;

import org.jspecify.annotations.NullMarked;
