import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sampleLedgers } from '@/lib/editing/sample-ledgers';
import { WITHDRAWN } from '@/lib/editing/sample-versions';
import type { Address } from '@/lib/http/api/address';
import { ADDRESSES, examplePath } from '@/lib/http/api/addresses';
import { ANSWER_SCHEMAS } from '@/lib/http/api/answer-schemas';
import { openApiDocument } from '@/lib/http/api/openapi';
import type { Ledger } from '@/lib/ledger/ledger';
import { DOWNLOAD_COLUMNS, DOWNLOAD_TABLES } from '@/lib/model/columns/download-columns';
import { askAddress as ask, queriesOf, ROUTES } from './ask-address';

const document = openApiDocument('https://muster.example');

const ajv = addFormats.default(new Ajv2020({ strict: false }));
ajv.addSchema({ $id: 'api', components: { schemas: ANSWER_SCHEMAS } });
const compiled = new Map<string, ValidateFunction>();

function schemaOf(name: string): ValidateFunction {
  const made = compiled.get(name) ?? ajv.compile({ $ref: `api#/components/schemas/${name}` });
  compiled.set(name, made);
  return made;
}

function expectToFit(address: Address, body: string) {
  if (!address.answer) return;
  const validate = schemaOf(address.answer);
  const answers = address.type.includes('ndjson') ? body.trim().split('\n') : [body];
  for (const answer of answers.filter(Boolean)) {
    validate(JSON.parse(answer));
    expect(validate.errors ?? []).toEqual([]);
  }
}

describe('the contract', () => {
  it('is a valid OpenAPI document', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has an entry for every route, and no entry without one', () => {
    const routes = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
      .filter((file) => basename(file) === 'route.ts' && !file.startsWith('[...path]'))
      .map((file) => file.replace(/[\\/]route\.ts$/, ''));
    expect([...new Set(ADDRESSES.map(({ folder }) => folder))].sort()).toEqual(routes.sort());
  });

  it('has every address once, and each is in the table of the README', () => {
    const paths = ADDRESSES.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const rows = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `/api/v1/'));
    for (const path of paths) {
      const [base = '', ending] = path.split(/(?<=.)\.(?=[a-z]+$)/);
      const isNamed = rows.some(
        (row) => row.includes(`${base}.${ending}`) || (row.includes(base) && row.includes(`.${ending}\``)),
      );
      expect(isNamed || rows.some((row) => row.includes(`/${path}\``)), path).toBe(true);
    }
  });
});

describe.each(ADDRESSES)('$path', (address) => {
  const path = examplePath(address);

  it.each(queriesOf(address).map((query) => ({ query })))(
    'answers "$query" as it is described',
    async ({ query }) => {
      const response = await ask(address, path, query);
      const body = await response.text();
      expect(response.status, body.slice(0, 400)).toBe(200);
      expect(response.headers.get('content-type')).toBe(address.type);
      expectToFit(address, body);
    },
  );

  it('understands what is described and nothing else', async () => {
    const response = await ask(address, path, 'nothing-of-the-kind=1');
    expect(response.status).toBe(400);
    const problem = await response.json();
    const validate = schemaOf('Problem');
    validate(problem);
    expect(validate.errors ?? []).toEqual([]);
    expect(problem.errors[0].allowed).toEqual([...address.view, ...address.beside.map(({ name }) => name)]);
  });
});

describe.each(ADDRESSES.filter(({ required }) => required))('$path without what it needs', (address) => {
  it('says what is missing', async () => {
    const response = await ask(address, examplePath(address), '');
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(address.required);
  });
});

describe('the columns of CSV', () => {
  it.each(DOWNLOAD_TABLES)('%s.csv has those that are described', async (table) => {
    const address = ADDRESSES.find(({ path }) => path === `${table}.csv`);
    if (!address) throw new Error(`No address ${table}.csv`);
    const [header] = parse(await (await ask(address, address.path, '')).text());
    expect(header).toEqual(DOWNLOAD_COLUMNS[table].map(({ name }) => name));
  });
});

describe('every chart and every kind of figure', () => {
  it('answers as it is described', async () => {
    const address = ADDRESSES.find(({ path }) => path === 'charts/{slug}.json');
    const catalogue = ADDRESSES.find(({ path }) => path === 'charts.json');
    if (!address || !catalogue) throw new Error('No address of charts.');
    const { charts } = await (await ask(catalogue, 'charts.json', '')).json();
    expect(charts.length).toBeGreaterThan(10);
    for (const { slug } of charts) {
      const response = await ask(address, `charts/${slug}.json`, '');
      expectToFit(address, await response.text());
    }
  });
});

describe('what changed between three versions', () => {
  it.each(['versions.json', 'diff.json', 'figures/{id}'])('%s answers as it is described', async (path) => {
    const held = globalThis as { musterLedger?: Ledger };
    const before = held.musterLedger;
    held.musterLedger = sampleLedgers()[2];
    try {
      const address = ADDRESSES.find((each) => each.path === path);
      if (!address) throw new Error(`No address ${path}`);
      const body = await (await ask(address, path.replace('{id}', WITHDRAWN), '')).text();
      expect(body).toContain(WITHDRAWN);
      expectToFit(address, body);
    } finally {
      held.musterLedger = before;
    }
  });
});
