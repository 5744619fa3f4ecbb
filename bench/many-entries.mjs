// Writes a data directory that makes about 10,000 journal entries on top of the demo set's reference data.
// Usage: node bench/many-entries.mjs DIR [ELEMENTS]
import {mkdirSync, writeFileSync} from 'node:fs';

const [, , dir, wanted = '2500'] = process.argv;
const words = ['havn', 'kanal', 'torv', 'bolig', 'skole', 'cykelsti', 'kollegium', 'mose', 'marked', 'erhverv', 'bymidte', 'landsby'];
const text = i => Array.from({length: 25}, (_, n) => words[(i * 7 + n * 3) % words.length]).join(' ') + '.';
const half = Math.floor(Number(wanted) / 2);
const document = (id, code, kind, date) => [
  `  - id: ${id}`,
  `    code: ${code}`,
  '    type: plan',
  `    title: {da: Målt ${code}}`,
  '    example: true',
  '    editions:',
  '      - id: "1"',
  '        status: adopted',
  '        visibility: public',
  `        date: ${date}`,
  '        example: true',
  '        items:',
  ...Array.from({length: half}, (_, i) =>
    `          - {key: e${i}, kind: ${kind}, number: ${code}-${i + 1}, title: {da: "${words[i % words.length]} ${i}"}, text: "${text(i)}", example: true}`),
];
mkdirSync(dir, {recursive: true});
writeFileSync(`${dir}/documents.yaml`, ['documents:', ...document('maalt-tidlig', 'MA', 'initiative', '2024-01-10'), ...document('maalt-sen', 'MB', 'clause', '2025-01-10'), ''].join('\n'));
writeFileSync(`${dir}/links.yaml`, ['links:', ...Array.from({length: half}, (_, i) => [i, (i * 31 + 7) % half].map(to =>
  `  - {from: maalt-sen/e${i}, type: derivesFrom, to: maalt-tidlig/e${to}, covers: part, reason: Made to measure by, example: true}`)).flat().filter((line, i, all) => all.indexOf(line) === i), ''].join('\n'));
