@NullMarked
package cn.jishen.audit;

import org.jspecify.annotations.NullMarked;
