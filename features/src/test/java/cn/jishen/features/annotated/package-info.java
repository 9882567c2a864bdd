/** The samples annotated, and read and audited again. */
@NullMarked
package cn.jishen.features.annotated;

import org.jspecify.annotations.NullMarked;
