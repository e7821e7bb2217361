import { difficultyOf, type Bank, type BankReport, type Question } from '../quiz/index.ts';
import { barChart, escapeHtml } from './quality-charts.ts';
import { filterScript, pageStyle } from './quality-page-parts.ts';

/** The report as one HTML file that needs nothing else: charts, and every question with its evidence, to be filtered. */
export function renderQualityPage(report: BankReport, { questions, rejections }: Bank): string {
  const charts = [
    barChart(
      'Questions by source',
      report.sources.map(({ name, title, count }) => ({ name: title === '' ? name : title, count })),
    ),
    barChart('Questions by type', report.types, 24),
    barChart('Questions by topic', report.topics),
    barChart('Turned away, by gate', report.rejections, 24),
    barChart('Difficulty, from easy (0) to hard (1)', report.difficulty),
  ];
  const sources = report.sources.map(
    ({ title, name, count, words, perThousandWords }) =>
      `<tr><td>${escapeHtml(title)} <small>${escapeHtml(name)}</small></td><td>${String(count)}</td><td>${String(words)}</td><td>${perThousandWords.toFixed(1)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Quality of the question bank</title><style>${pageStyle}</style></head><body>
<h1>Quality of the question bank</h1>
<p>${String(report.total)} questions, ${String(report.typed)} of them answered by typing; ${String(rejections.length)} candidates were turned away; ${String(report.duplicates.length)} pairs look alike.</p>
<table><thead><tr><th>Source</th><th>Questions</th><th>Words</th><th>Per 1,000 words</th></tr></thead><tbody>${sources.join('')}</tbody></table>
<div class="charts">${charts.join('')}</div>
${duplicatesPart(report)}
<h2>All questions</h2>
<form id="filters">${select('type', report.types)}${select('source', report.sources)}${select('topic', report.topics)}${select('level', levels(questions))}<input id="words" type="search" placeholder="Words of the question" aria-label="Words of the question"><output id="shown"></output></form>
<ol id="questions">${questions.map(questionItem).join('\n')}</ol>
<h2>Turned away</h2>
<p>Candidates that a gate turned away, by gate, with the reason.</p>
${report.rejections.map(({ name, count }) => turnedAway(name, count, rejections)).join('\n')}
<script>${filterScript}</script></body></html>
`;
}

const select = (name: string, counts: readonly { readonly name: string; readonly count: number }[]): string =>
  `<label>${name} <select id="${name}"><option value="">all</option>${counts
    .map((item) => `<option value="${escapeHtml(item.name)}">${escapeHtml(item.name)} (${String(item.count)})</option>`)
    .join('')}</select></label>`;

const levels = (questions: readonly Question[]) =>
  (['easy', 'medium', 'hard'] as const).map((name) => ({
    name,
    count: questions.filter((question) => difficultyOf(question) === name).length,
  }));

function questionItem(question: Question): string {
  const { id, type, stem, options, key, accepted, evidence, topic, difficulty } = question;
  const { continuity, universe, spoils = [] } = question;
  const answers =
    options.length === 0
      ? `<p class="typed">To be typed: <b>${accepted.map(escapeHtml).join('</b> or <b>')}</b></p>`
      : `<ul>${options.map((option, at) => `<li${at === key ? ' class="key"' : ''}>${escapeHtml(option)}</li>`).join('')}</ul>`;
  return `<li data-type="${escapeHtml(type)}" data-source="${escapeHtml(evidence.source)}" data-topic="${escapeHtml(topic)}" data-level="${difficultyOf(question)}"><p class="stem">${escapeHtml(stem).replaceAll('\n', '<br>')}</p>${answers}<blockquote>${escapeHtml(evidence.sentence)}${evidence.citation === null ? '' : ` <cite>${escapeHtml(evidence.citation)}</cite>`}</blockquote><p class="facts">${escapeHtml(type)} · ${escapeHtml(topic)} · ${escapeHtml(evidence.source)} · difficulty ${difficulty.toFixed(2)}${[
    continuity,
    universe ?? '',
    spoils.length === 0 ? '' : `tells of ${spoils.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .map((part) => ` · ${escapeHtml(part)}`)
    .join('')} · <code>${id}</code></p></li>`;
}

const turnedAway = (name: string, count: number, rejections: Bank['rejections']): string =>
  `<details><summary><b>${escapeHtml(name)}</b> ${String(count)}</summary><ul>${rejections
    .filter(({ gate }) => gate === name)
    .map(
      ({ candidate, reason }) =>
        `<li>${escapeHtml(candidate.stem).replaceAll('\n', '<br>')} <i>${escapeHtml(candidate.key)}</i><br><small>${escapeHtml(reason)}</small></li>`,
    )
    .join('\n')}</ul></details>`;

const duplicatesPart = ({ duplicates }: BankReport): string =>
  duplicates.length === 0
    ? ''
    : `<h2>Look alike</h2><ul>${duplicates
        .map(([first, second]) => `<li>${escapeHtml(first.stem)}<br>${escapeHtml(second.stem)}</li>`)
        .join('')}</ul>`;
