/** Whether the indicators of a project take up the quantities that its goal and its purpose state. */
@NullMarked
package cn.jishen.rules.goals;

import org.jspecify.annotations.NullMarked;
