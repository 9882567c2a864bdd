/** From the paths a user names to the audits of all files behind them; one bad file never stops the others. */
@NullMarked
package cn.jishen.app.batch;

import org.jspecify.annotations.NullMarked;
