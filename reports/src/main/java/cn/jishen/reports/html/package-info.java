/** The report as one page that needs nothing else: no server, no net, no script. */
@NullMarked
package cn.jishen.reports.html;

import org.jspecify.annotations.NullMarked;
