/** What the rules about the reasonableness of targets ask: targets all alike, periods that do not make the year. */
@NullMarked
package cn.jishen.rules.targets;

import org.jspecify.annotations.NullMarked;
