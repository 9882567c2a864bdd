/** What the start of the program is measured against; see engine/README.md. */
@NullMarked
package cn.jishen.app.bench;

import org.jspecify.annotations.NullMarked;
