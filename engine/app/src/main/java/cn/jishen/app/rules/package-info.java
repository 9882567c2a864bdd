/** Rules folders as people handle them: where one is, exporting the shipped base, comparing two. */
@NullMarked
package cn.jishen.app.rules;

import org.jspecify.annotations.NullMarked;
