/** Web pages and web archives to paragraphs and grids, whoever saved them: browsers, Office, LibreOffice, systems. */
@NullMarked
package cn.jishen.intake.web;

import org.jspecify.annotations.NullMarked;
