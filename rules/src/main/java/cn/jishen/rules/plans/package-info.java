/** What a 资金支出计划 says of a project. */
@NullMarked
package cn.jishen.rules.plans;

import org.jspecify.annotations.NullMarked;
