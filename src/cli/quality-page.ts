import type { Bank, BankReport, Question } from '../quiz/index.ts';
import { barChart, escapeHtml } from './quality-charts.ts';
import { filterScript, pageStyle } from './quality-page-parts.ts';

/** The report as one HTML file that needs nothing else: charts, and every question with its evidence, to be filtered. */
export function renderQualityPage(report: BankReport, { questions, rejections }: Bank): string {
  const charts = [
    barChart('Questions a source', report.sources),
    barChart('Questions a type', report.types, 24),
    barChart('Questions a topic', report.topics),
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
<table><thead><tr><th>Source</th><th>Questions</th><th>Words</th><th>A thousand words</th></tr></thead><tbody>${sources.join('')}</tbody></table>
<div class="charts">${charts.join('')}</div>
${duplicatesPart(report)}
<h2>All questions</h2>
<form id="filters">${select('type', report.types)}${select('source', report.sources)}${select('topic', report.topics)}<input id="words" type="search" placeholder="Words of the question" aria-label="Words of the question"><output id="shown"></output></form>
<ol id="questions">${questions.map(questionItem).join('\n')}</ol>
<h2>Turned away</h2>
<details><summary>${String(rejections.length)} candidates with their reasons</summary><ul>${rejections
    .map(
      ({ candidate, gate, reason }) =>
        `<li><b>${escapeHtml(gate)}</b> ${escapeHtml(reason)} <q>${escapeHtml(candidate.stem)}</q> <i>${escapeHtml(candidate.key)}</i></li>`,
    )
    .join('\n')}</ul></details>
<script>${filterScript}</script></body></html>
`;
}

const select = (name: string, counts: readonly { readonly name: string; readonly count: number }[]): string =>
  `<label>${name} <select id="${name}"><option value="">all</option>${counts
    .map((item) => `<option value="${escapeHtml(item.name)}">${escapeHtml(item.name)} (${String(item.count)})</option>`)
    .join('')}</select></label>`;

function questionItem({ id, type, stem, options, key, accepted, evidence, topic, difficulty }: Question): string {
  const answers =
    options.length === 0
      ? `<p class="typed">To be typed: <b>${accepted.map(escapeHtml).join('</b> or <b>')}</b></p>`
      : `<ul>${options.map((option, at) => `<li${at === key ? ' class="key"' : ''}>${escapeHtml(option)}</li>`).join('')}</ul>`;
  return `<li data-type="${escapeHtml(type)}" data-source="${escapeHtml(evidence.source)}" data-topic="${escapeHtml(topic)}"><p class="stem">${escapeHtml(stem).replaceAll('\n', '<br>')}</p>${answers}<blockquote>${escapeHtml(evidence.sentence)}${evidence.citation === null ? '' : ` <cite>${escapeHtml(evidence.citation)}</cite>`}</blockquote><p class="facts">${escapeHtml(type)} · ${escapeHtml(topic)} · ${escapeHtml(evidence.source)} · difficulty ${difficulty.toFixed(2)} · <code>${id}</code></p></li>`;
}

const duplicatesPart = ({ duplicates }: BankReport): string =>
  duplicates.length === 0
    ? ''
    : `<h2>Look alike</h2><ul>${duplicates
        .map(([first, second]) => `<li>${escapeHtml(first.stem)}<br>${escapeHtml(second.stem)}</li>`)
        .join('')}</ul>`;
