/** Everything a user starts: the command line, the workbench, and what both need of the program's inside. */
@NullMarked
package cn.jishen.app;

import org.jspecify.annotations.NullMarked;
