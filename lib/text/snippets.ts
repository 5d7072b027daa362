/** What kind of answer an address gives, as programs read it. */
export type AnswerKind = 'csv' | 'json' | 'ndjson' | 'text' | 'file';

export const SNIPPET_LANGUAGES = ['curl', 'Python', 'R', 'JavaScript', 'Excel', 'Google Sheets'] as const;
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];

/** What kind of answer a media type is. */
export function answerKind(type: string): AnswerKind {
  const [media = ''] = type.split(';');
  if (media === 'text/csv') return 'csv';
  if (media === 'application/x-ndjson') return 'ndjson';
  if (media === 'application/json' || media.endsWith('+json')) return 'json';
  if (media.startsWith('text/') || media.startsWith('application/x-')) return 'text';
  return 'file';
}

/** How an address is asked in each language; null where the language has no way to read such an answer. */
export function toSnippets(url: string, kind: AnswerKind): Readonly<Record<SnippetLanguage, string | null>> {
  return {
    curl: curl(url, kind),
    Python: PYTHON[kind](url),
    R: R[kind](url),
    JavaScript: JAVASCRIPT[kind](url),
    Excel: kind === 'csv' ? `=Csv.Document(Web.Contents("${url}"), [Encoding = 65001])` : null,
    'Google Sheets': kind === 'csv' ? `=IMPORTDATA("${url}")` : null,
  };
}

/** The name of the file that an address ends in. */
function nameOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? 'answer';
}

function curl(url: string, kind: AnswerKind): string {
  const output = kind === 'file' ? ` --output ${nameOf(url)}` : '';
  return `curl --fail --silent --show-error${output} '${url}'`;
}

const PYTHON: Readonly<Record<AnswerKind, (url: string) => string>> = {
  csv: (url) => `import pandas as pd

rows = pd.read_csv("${url}")
print(rows.head())`,
  ndjson: (url) => `import pandas as pd

rows = pd.read_json("${url}", lines=True)
print(rows.head())`,
  json: (url) => `import json
from urllib.request import urlopen

answer = json.load(urlopen("${url}"))
print(answer)`,
  text: (url) => `from urllib.request import urlopen

print(urlopen("${url}").read().decode())`,
  file: (url) => `from urllib.request import urlretrieve

urlretrieve("${url}", "${nameOf(url)}")`,
};

const lines = (url: string) => `answer <- readLines("${url}", encoding = "UTF-8", warn = FALSE)
cat(answer, sep = "\\n")`;

const R: Readonly<Record<AnswerKind, (url: string) => string>> = {
  csv: (url) => `rows <- read.csv("${url}", encoding = "UTF-8", na.strings = "")
head(rows)`,
  ndjson: lines,
  json: lines,
  text: lines,
  file: (url) => `download.file("${url}", "${nameOf(url)}", mode = "wb")`,
};

const asked = (url: string) => `const response = await fetch('${url}');
if (!response.ok) throw new Error(await response.text());`;
const printed = (url: string) => `${asked(url)}
console.log(await response.text());`;

const JAVASCRIPT: Readonly<Record<AnswerKind, (url: string) => string>> = {
  csv: printed,
  text: printed,
  json: (url) => `${asked(url)}
console.log(await response.json());`,
  ndjson: (url) => `${asked(url)}
const rows = (await response.text()).trim().split('\\n').map((line) => JSON.parse(line));
console.log(rows);`,
  file: (url) => `import { writeFile } from 'node:fs/promises';

${asked(url)}
await writeFile('${nameOf(url)}', Buffer.from(await response.arrayBuffer()));`,
};
