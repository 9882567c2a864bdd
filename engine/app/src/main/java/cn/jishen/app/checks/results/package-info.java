/** Results of policy checks as files: a page for people, JUnit for build servers. */
@NullMarked
package cn.jishen.app.checks.results;

import org.jspecify.annotations.NullMarked;
