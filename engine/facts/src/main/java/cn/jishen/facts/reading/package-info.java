/** What stands where in the texts of a disclosure, each text read once; what rules match. */
@NullMarked
package cn.jishen.facts.reading;

import org.jspecify.annotations.NullMarked;
