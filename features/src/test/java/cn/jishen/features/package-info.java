@NullMarked
package cn.jishen.features;

import org.jspecify.annotations.NullMarked;
