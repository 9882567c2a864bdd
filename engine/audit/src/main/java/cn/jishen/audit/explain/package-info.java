/** Why a rule fired at a place, or did not: its condition cut off after each step and asked as a query. */
@NullMarked
package cn.jishen.audit.explain;

import org.jspecify.annotations.NullMarked;
