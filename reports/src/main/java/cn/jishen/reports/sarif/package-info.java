/** The findings as SARIF 2.1.0, the exchange format of checking tools. */
@NullMarked
package cn.jishen.reports.sarif;

import org.jspecify.annotations.NullMarked;
