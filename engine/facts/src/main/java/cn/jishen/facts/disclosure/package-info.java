/** What a disclosure says: records with the place each was read from. */
@NullMarked
package cn.jishen.facts.disclosure;

import org.jspecify.annotations.NullMarked;
