// Pure functions from the audit's JSON to what the page shows.

const FIELDS = {
  code: '项目编码', name: '项目名称', budget: '预算数', fiscalFunds: '财政资金', otherFunds: '其他资金',
  purpose: '资金用途', goal: '绩效目标', plan: '资金支出计划', level1: '一级指标', level2: '二级指标',
  level3: '三级指标', description: '绩效指标描述', value: '指标值', basis: '指标值确定依据', weight: '权重',
};

export const SEVERITIES = { 错误: 'error', 警告: 'warning', 提示: 'hint' };

/** Whether a finding stands by itself: not explained by another, not covered by a waiver. */
export const stands = finding => !finding.suppressedBy && !finding.waived;

/** Counts by severity; the findings of one rule on one project count once, by the gravest. */
export function counts(findings) {
  const order = Object.keys(SEVERITIES);
  const gravest = new Map();
  for (const finding of findings.filter(stands)) {
    const key = `${finding.project ?? ''} ${finding.rule}`;
    const rank = order.indexOf(finding.severity);
    gravest.set(key, Math.min(gravest.get(key) ?? order.length, rank));
  }
  const sums = Object.fromEntries(order.map(severity => [severity, 0]));
  for (const rank of gravest.values()) {
    sums[order[rank]]++;
  }
  return sums;
}

/** “指标第 3 行 · 指标值”; empty for a finding on the whole document. */
export function cellName(finding) {
  const field = FIELDS[finding.field] ?? '';
  return finding.row ? `指标第 ${finding.row} 行 · ${field}` : field;
}

/** “第2页 第3个表 第5行第2列”, or the sheet and cell; empty when nothing is known. */
export function place(location) {
  if (!location) {
    return '';
  }
  if (location.sheet) {
    return `工作表“${location.sheet}”${location.cell ? ' ' + location.cell : ''}`;
  }
  const parts = [];
  if (location.page) {
    parts.push(`第${location.page}页`);
  }
  if (location.table?.length) {
    parts.push(`第${location.table.join('.')}个表`);
  }
  if (location.row) {
    parts.push(`第${location.row}行${location.column ? `第${location.column}列` : ''}`);
  }
  return parts.join(' ');
}

/** “78 / 90”; a dash when nothing could be judged. */
export const points = score => (score && score.of ? `${score.total} / ${score.of}` : '—');
