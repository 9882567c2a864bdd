package cn.jishen.facts.finding;

/** 系统错误: what went wrong inside while something was judged. Never a pass. */
public record Failure(String what, String why) {}
