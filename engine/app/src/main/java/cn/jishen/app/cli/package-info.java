/** The commands. Spring is never loaded here. */
@NullMarked
package cn.jishen.app.cli;

import org.jspecify.annotations.NullMarked;
