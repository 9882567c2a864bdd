/** Archives: the files in them, unpacked within limits, each by the path it has in the archive. */
@NullMarked
package cn.jishen.intake.archive;

import org.jspecify.annotations.NullMarked;
