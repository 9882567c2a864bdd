/** 修订稿: what two revisions of one document have in common, and what became of the findings on the first. */
@NullMarked
package cn.jishen.facts.revision;

import org.jspecify.annotations.NullMarked;
