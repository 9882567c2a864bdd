/** What every front of the program asks of its inside. */
@NullMarked
package cn.jishen.app.engine;

import org.jspecify.annotations.NullMarked;
