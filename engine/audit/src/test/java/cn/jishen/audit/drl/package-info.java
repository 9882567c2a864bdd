@NullMarked
package cn.jishen.audit.drl;

import org.jspecify.annotations.NullMarked;
