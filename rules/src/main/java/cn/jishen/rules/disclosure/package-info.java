/** What rules ask of a disclosure beside its project tables: its other tables, its prose, its prints, its codes. */
@NullMarked
package cn.jishen.rules.disclosure;

import org.jspecify.annotations.NullMarked;
