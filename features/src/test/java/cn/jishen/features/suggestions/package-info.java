/** Suggestions taken at their word. */
@NullMarked
package cn.jishen.features.suggestions;

import org.jspecify.annotations.NullMarked;
