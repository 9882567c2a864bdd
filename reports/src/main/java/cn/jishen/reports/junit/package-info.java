/** The findings as JUnit XML, which every build server shows. */
@NullMarked
package cn.jishen.reports.junit;

import org.jspecify.annotations.NullMarked;
