/** What rules call: word lists, parameters, and the raising of findings. The rules themselves are the .drl files. */
@NullMarked
package cn.jishen.rules;

import org.jspecify.annotations.NullMarked;
