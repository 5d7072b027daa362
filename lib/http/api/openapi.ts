import { DOWNLOAD_COLUMNS, type DownloadTable } from '@/lib/model/columns/download-columns';
import type { DescribedParameter } from '@/lib/view/choices';
import { LONGEST_TITLE } from '@/lib/view/dashboard-title';
import { LONGEST_SEARCH, VIEW_PARAMETERS } from '@/lib/view/parameters';
import type { Parameter } from '@/lib/view/view';
import type { Address } from './address';
import { ADDRESSES, examplePath } from './addresses';
import { ANSWER_SCHEMAS } from './answer-schemas';
import { columnSchema, type Schema } from './column-schema';
import { LIMITS } from './limits';

/** The API described for programs (OpenAPI 3.1), from the same tables that read requests and make answers. */
export function openApiDocument(origin: string): Schema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Muster',
      version: '1',
      summary: 'NATO and US troop figures, every number with its source.',
      description: LIMITS.map(({ what, words }) => `${what}: ${words}`).join('\n\n'),
      license: { name: 'Data: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: Object.fromEntries(ADDRESSES.map((address) => [`/${address.path}`, pathItem(address)])),
    components: {
      schemas: ANSWER_SCHEMAS,
      headers: HEADERS,
      responses: {
        NotModified: { description: 'What the reader has is still right.' },
        Problem: {
          description:
            'Problem details (RFC 9457): each error names a parameter, its value and what is allowed.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const HEADERS = {
  ETag: { description: 'Changes only when the bytes change.', schema: { type: 'string' } },
  'X-Total-Count': {
    description: 'Rows of the view, before `limit` and `offset`.',
    schema: { type: 'integer', minimum: 0 },
  },
};

function pathItem(address: Address): Schema {
  const { path, group, summary, named } = address;
  return {
    get: {
      operationId: path.replace(/[^A-Za-z]+/g, '_'),
      tags: [group],
      summary,
      parameters: [
        ...named.map(({ name, meaning, example }) => ({
          name,
          in: 'path',
          required: true,
          description: meaning,
          schema: { type: 'string' },
          example,
        })),
        ...address.view.map(viewParameter),
        ...address.beside.map((parameter) => ({
          ...besideParameter(parameter),
          ...(address.required?.includes(parameter.name) && { required: true }),
        })),
      ],
      responses: {
        200: {
          description: 'The whole answer.',
          headers: {
            ETag: { $ref: '#/components/headers/ETag' },
            'X-Total-Count': { $ref: '#/components/headers/X-Total-Count' },
          },
          content: contentOf(address),
        },
        304: { $ref: '#/components/responses/NotModified' },
        default: { $ref: '#/components/responses/Problem' },
      },
      'x-examples': [...(address.required ? [] : ['']), ...address.examples].map(
        (query) => `${examplePath(address)}${query && `?${query}`}`,
      ),
    },
  };
}

/** The schema of a parameter's value. Lists are text: no style of OpenAPI joins by `~`. */
function valueSchema(name: Parameter): Schema {
  const described = VIEW_PARAMETERS[name];
  switch (described.form) {
    case 'ids':
      return { type: 'string', pattern: '^[A-Za-z0-9-]+(~[A-Za-z0-9-]+)*$' };
    case 'words': {
      const any = described.words.join('|');
      return { type: 'string', pattern: `^(${any})(~(${any}))*$` };
    }
    case 'date':
      return { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
    case 'day':
    case 'version':
      return { type: 'string', format: 'date' };
    case 'choice':
      return { type: 'string', enum: [...described.words] };
    case 'title':
      return { type: 'string', maxLength: LONGEST_TITLE };
    case 'search':
      return { type: 'string', maxLength: LONGEST_SEARCH };
  }
}

/** A parameter of the view as the reference tells it. */
export function describedParameter(name: Parameter): DescribedParameter {
  const described = VIEW_PARAMETERS[name];
  return {
    name,
    meaning: described.meaning,
    schema: valueSchema(name),
    example: described.example,
    usual: described.form === 'choice' ? described.usual : null,
  };
}

function viewParameter(name: Parameter): Schema {
  return besideParameter(describedParameter(name));
}

function besideParameter({ name, meaning, schema, example, usual }: DescribedParameter): Schema {
  const value = schema.type === 'integer' ? Number(example) : example;
  const standard = usual === null ? {} : { default: schema.type === 'integer' ? Number(usual) : usual };
  return { name, in: 'query', description: meaning, schema: { ...schema, ...standard }, example: value };
}

function contentOf({ path, type, answer }: Address): Schema {
  const [media = type] = type.split(';');
  const table = path.replace(/\.csv$/, '');
  const rows = path === 'charts/{slug}.csv' ? 'figures' : table;
  if (answer) return { [media]: { schema: { $ref: `#/components/schemas/${answer}` } } };
  if (media !== 'text/csv') return { [media]: {} };
  return { [media]: { schema: { type: 'string' }, 'x-columns': columnsOf(rows as DownloadTable) } };
}

/** The columns of a CSV, which has no schema in OpenAPI. */
function columnsOf(table: DownloadTable): readonly Schema[] {
  return DOWNLOAD_COLUMNS[table].map((column) => ({ name: column.name, ...columnSchema(column) }));
}
