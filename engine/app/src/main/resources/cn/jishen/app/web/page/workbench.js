// The page: a file goes to the API, its audit comes back and is shown. Texts are only ever set as text.

import { SEVERITIES, cellName, counts, place, points, stands } from './format.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const $ = id => document.getElementById(id);

/** The file at hand, its audit, and the project that is looked at; null for all. */
let current = { name: '', bytes: null, json: '', audit: null, project: null };

function element(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) {
    node.className = className;
  }
  node.append(...content.filter(part => part !== null && part !== ''));
  return node;
}

function say(text, bad = false) {
  $('status').textContent = text;
  $('status').classList.toggle('bad', bad);
}

async function post(accept) {
  const answer = await fetch(`/api/v1/audits?filename=${encodeURIComponent(current.name)}`, {
    method: 'POST',
    headers: { Accept: accept, 'Content-Type': 'application/octet-stream' },
    body: current.bytes,
  });
  if (!answer.ok) {
    const problem = await answer.json();
    throw new Error(problem.suggestion ? `${problem.detail}\n建议：${problem.suggestion}` : problem.detail);
  }
  return answer;
}

async function audit(file) {
  $('result').hidden = true;
  say(`正在审核 ${file.name} ……`);
  try {
    current = { name: file.name, bytes: await file.arrayBuffer(), json: '', audit: null, project: null };
    current.json = await (await post('application/json')).text();
    current.audit = JSON.parse(current.json).documents[0];
    say('');
    show();
  } catch (error) {
    say(error instanceof TypeError ? '连不上本机的绩审服务\n建议：确认 jishen serve 仍在运行' : error.message, true);
  }
}

function show() {
  const { audit } = current;
  $('drop').hidden = true;
  $('result').hidden = false;
  $('unit').textContent = audit.unitName || current.name;
  $('source').textContent = [current.name, audit.year ? `${audit.year} 年度` : ''].filter(Boolean).join(' · ');
  showTiles();
  showOpen();
  showProjects();
  showFindings();
}

function showTiles() {
  const { projects, findings } = current.audit;
  const sums = counts(findings);
  const tile = (name, value, className) => {
    const node = element('div', className, element('dt', '', name), element('dd', '', String(value)));
    return node;
  };
  $('tiles').replaceChildren(
    tile('项目', projects.length, ''),
    ...Object.entries(sums).map(([severity, sum]) => tile(severity, sum, SEVERITIES[severity])));
}

function showOpen() {
  const { unreviewed, failures } = current.audit;
  const items = [...failures, ...unreviewed].map(item => element('li', '', `${item.what}：${item.why}`));
  $('open').hidden = items.length === 0;
  $('open-list').replaceChildren(...items);
}

function showProjects() {
  const rows = current.audit.projects.map(project => {
    const sums = counts(current.audit.findings.filter(finding => finding.project === project.id));
    const name = element('button', '', project.name);
    const grade = project.score?.grade ?? '—';
    const row = element('tr', '',
      element('td', '', name),
      element('td', 'number', project.budget === null ? '—' : String(project.budget)),
      element('td', 'number', points(project.score)),
      element('td', '', project.score?.needsConfirmation ? `${grade}（需人工确认）` : grade),
      ...Object.values(sums).map(sum => element('td', 'number', String(sum))));
    row.setAttribute('aria-selected', String(project.id === current.project));
    row.addEventListener('click', () => choose(project.id === current.project ? null : project.id));
    return row;
  });
  $('projects').tBodies[0].replaceChildren(...rows);
}

function choose(project) {
  current.project = project;
  showProjects();
  showFindings();
}

function showFindings() {
  const wanted = new Set([...$('filters').querySelectorAll('input:checked')].map(box => box.value));
  const order = Object.keys(SEVERITIES);
  const { findings, projects } = current.audit;
  const shown = findings
    .filter(finding => current.project === null || finding.project === current.project)
    .filter(finding => wanted.has(finding.severity) && (stands(finding) || wanted.has('related')))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const names = new Map(projects.map(project => [project.id, project.name]));
  $('shown').textContent = `${shown.length} 处`;
  $('all').hidden = current.project === null;
  const none = element('tr', 'none', Object.assign(element('td', '', '没有问题'), { colSpan: 5 }));
  $('findings').tBodies[0].replaceChildren(...(shown.length ? shown.map(f => findingRow(f, names)) : [none]));
}

function findingRow(finding, names) {
  const cause = finding.suppressedBy ? `由 ${finding.suppressedBy} 引起，不另计分` : finding.waived ?? '';
  return element('tr', stands(finding) ? '' : 'related',
    element('td', '', element('span', `chip ${SEVERITIES[finding.severity]}`, finding.severity),
      element('div', 'quiet', finding.rule)),
    element('td', '', names.get(finding.project) ?? '全文', element('div', 'quiet', cellName(finding)),
      element('div', 'quiet', place(finding.location))),
    element('td', '', element('span', 'evidence', finding.evidence)),
    element('td', '', finding.message, element('div', 'quiet', finding.basis ? `依据：${finding.basis}` : ''),
      element('div', 'quiet', cause)),
    element('td', '', finding.suggestion));
}

function save(blob, name) {
  const link = element('a', '');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function saveWorkbook() {
  $('workbook').disabled = true;
  try {
    save(await (await post(WORKBOOK)).blob(), '绩效目标审核报告.xlsx');
  } catch (error) {
    say(error.message, true);
  } finally {
    $('workbook').disabled = false;
  }
}

function restart() {
  $('result').hidden = true;
  $('drop').hidden = false;
  $('file').value = '';
  say('');
  $('file').focus();
}

$('file').addEventListener('change', event => event.target.files[0] && audit(event.target.files[0]));
$('workbook').addEventListener('click', saveWorkbook);
$('json').addEventListener('click', () =>
  save(new Blob([current.json], { type: 'application/json' }), '绩效目标审核报告.json'));
$('again').addEventListener('click', restart);
$('all').addEventListener('click', () => choose(null));
$('filters').addEventListener('change', showFindings);
for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  window.addEventListener(type, event => {
    event.preventDefault();
    $('drop').classList.toggle('over', type === 'dragenter' || type === 'dragover');
    if (type === 'drop' && event.dataTransfer.files[0]) {
      audit(event.dataTransfer.files[0]);
    }
  });
}
