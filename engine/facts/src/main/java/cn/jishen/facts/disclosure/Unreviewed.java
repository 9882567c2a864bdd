package cn.jishen.facts.disclosure;

/**
 * 未审事项: what could not be judged. Never a pass.
 *
 * @param what the thing, with the project's name where there is one
 * @param why the cause, and on a second line what to do
 */
public record Unreviewed(String what, String why, Location location) {}
