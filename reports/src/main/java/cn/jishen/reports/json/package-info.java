/** The JSON that other programs rely on; facts, audit and compare.schema.json beside the classes describe it. */
@NullMarked
package cn.jishen.reports.json;

import org.jspecify.annotations.NullMarked;
