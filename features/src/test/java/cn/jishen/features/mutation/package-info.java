/** Whether the policy checks notice when a rule is taken away or one of its conditions is changed. */
@NullMarked
package cn.jishen.features.mutation;

import org.jspecify.annotations.NullMarked;
