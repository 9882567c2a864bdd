@NullMarked
package cn.jishen.audit.compare;

import org.jspecify.annotations.NullMarked;
