/**
 * Two audited revisions of one document to what became of each finding: {@code Revisions} pairs projects
 * ({@code ProjectPairs}) and rows ({@code RowPairs}), lists what was changed ({@code Edits}) and traces the findings
 * ({@code Tracing}). Values in, values out; no rule is asked.
 */
@NullMarked
package cn.jishen.audit.compare;

import org.jspecify.annotations.NullMarked;
