/** Holds the house to its plan: who may see whom, and how large things may be. */
@NullMarked
package cn.jishen.app.house;

import org.jspecify.annotations.NullMarked;
