/** What an audit says of a disclosure: findings, score sheets, waivers. */
@NullMarked
package cn.jishen.facts.finding;

import org.jspecify.annotations.NullMarked;
