package cn.jishen.reports;

import cn.jishen.facts.Audit;
import java.time.ZonedDateTime;

/**
 * One run of the program: what every report is written from. The same run gives the same bytes.
 *
 * @param time when the audit was made, by the clock of the caller
 * @param programVersion of Jishen: 0.1.0
 */
public record Run(Audit audit, ZonedDateTime time, String programVersion) {}
