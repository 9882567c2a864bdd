package cn.jishen.app.output;

/**
 * A report on one document.
 *
 * @param position of the document in the run, from 0
 */
public record DocumentTarget(int position, Target target) {}
