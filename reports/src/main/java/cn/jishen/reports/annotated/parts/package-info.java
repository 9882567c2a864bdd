/** Office files as packages of parts, of which few are changed and the others copied byte for byte. */
@NullMarked
package cn.jishen.reports.annotated.parts;

import org.jspecify.annotations.NullMarked;
