/** What rules ask of a disclosure beside its project tables: its other tables, its prose, its prints, its codes. */
@org.jspecify.annotations.NullMarked
package cn.jishen.rules.disclosure;
