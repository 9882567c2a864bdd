@NullMarked
package cn.jishen.intake;

import org.jspecify.annotations.NullMarked;
