/** The zip and the XML under .docx and .xlsx, read with limits. */
@NullMarked
package cn.jishen.intake.ooxml;

import org.jspecify.annotations.NullMarked;
