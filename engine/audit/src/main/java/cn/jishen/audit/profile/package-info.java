/** What a rules folder switches off or judges otherwise, for which year, place and file. */
@NullMarked
package cn.jishen.audit.profile;

import org.jspecify.annotations.NullMarked;
