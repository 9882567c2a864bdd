package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;

/** A finding where it stands in 源表标注, and the line of 问题清单 that lists it. */
public record Flag(FindingLine line, WeighedFinding finding) {}
