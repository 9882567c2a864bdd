/** The rules as they describe themselves: by id, with basis, suggestion and file. */
@NullMarked
package cn.jishen.rules.catalogue;

import org.jspecify.annotations.NullMarked;
