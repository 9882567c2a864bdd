/** From an audit to report files: their names, and writing them whole or not at all. */
@NullMarked
package cn.jishen.app.output;

import org.jspecify.annotations.NullMarked;
