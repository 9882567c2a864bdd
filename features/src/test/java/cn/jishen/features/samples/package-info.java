/** Writes the sample disclosures of a fictional department from their facts, so that they cannot drift apart. */
@NullMarked
package cn.jishen.features.samples;

import org.jspecify.annotations.NullMarked;
