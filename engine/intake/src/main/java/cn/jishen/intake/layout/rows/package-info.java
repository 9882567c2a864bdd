/** The rows of indicators of one project: read below their columns, healed, filled down, made facts. */
@NullMarked
package cn.jishen.intake.layout.rows;

import org.jspecify.annotations.NullMarked;
