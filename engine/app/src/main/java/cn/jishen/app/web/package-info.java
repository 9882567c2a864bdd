/** The workbench and the REST API. The only package that sees Spring; loaded only by {@code jishen serve}. */
@NullMarked
package cn.jishen.app.web;

import org.jspecify.annotations.NullMarked;
