/** What a disclosure says and what an audit says of it: records, and the grammar of values, money and plans. */
@NullMarked
package cn.jishen.facts;

import org.jspecify.annotations.NullMarked;
