import type { ReactNode } from 'react';
import { pageWords } from '@/app/page-words';
import { ColumnTable } from '@/components/reference/column-table';
import { ParameterTable } from '@/components/reference/parameter-table';
import { TryForm } from '@/components/reference/try-form';
import { ADDRESS_GROUPS, type Address } from '@/lib/http/api/address';
import { ADDRESSES, examplePath } from '@/lib/http/api/addresses';
import { LIMITS } from '@/lib/http/api/limits';
import { describedParameter } from '@/lib/http/api/openapi';
import { PROMISE } from '@/lib/http/api/promise';
import { siteOrigin } from '@/lib/http/site-origin';
import { DOWNLOAD_COLUMNS } from '@/lib/model/columns/download-columns';
import { DATA_TABLES } from '@/lib/model/columns/tables';
import type { DescribedParameter } from '@/lib/view/choices';
import { referenceUrl } from '@/lib/view/urls';
import type { Parameter } from '@/lib/view/view';
import { singlePage } from '../single-page';

export const generateMetadata = () =>
  singlePage({ title: 'page.api', description: 'apiPage.description', url: referenceUrl() });

/** The reference of the API, made from the tables that read its requests and make its answers. */
export default async function ApiReference() {
  const say = await pageWords();
  const isEnglish = say.language === 'en';
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-8" lang={isEnglish ? undefined : 'en'}>
      {!isEnglish && <p lang={say.language}>{say('apiPage.inEnglish')}</p>}
      <header>
        <h1 className="mb-2 font-serif text-xl font-semibold">API</h1>
        <p>
          Everything that Muster shows is to be had as data, for any view and any version, without a key. The
          parameters are those of the pages. For programs this reference is{' '}
          <a href="/api/v1/openapi.json">openapi.json</a>.
        </p>
      </header>
      <Section title="Try an address" id="try">
        <TryForm addresses={ADDRESSES.map(toTried)} origin={siteOrigin()} />
      </Section>
      <Section title="Addresses" id="addresses">
        {ADDRESS_GROUPS.map((group) => (
          <Group key={group} name={group} />
        ))}
      </Section>
      <Section title="The view" id="view">
        <p className="mb-2">
          What is to be shown. Ids are joined by <code>~</code>. An address refuses what it does not
          understand.
        </p>
        <ParameterTable parameters={viewParameters()} caption="The parameters of the view" />
      </Section>
      <Section title="Beside the view" id="beside">
        <p className="mb-2">Which rows are sent, and how a file or a picture is made.</p>
        <ParameterTable parameters={besideParameters()} caption="The parameters beside the view" />
      </Section>
      <Section title="Columns" id="columns">
        <p className="mb-2">
          An empty cell of CSV is <code>null</code> in JSON. Missing is never zero.
        </p>
        {Object.entries(DOWNLOAD_COLUMNS).map(([table, columns]) => (
          <details key={table} className="mb-2" open={table === 'figures'}>
            <summary className="min-h-6 cursor-pointer">
              <code>{table}</code>
            </summary>
            <ColumnTable columns={columns} caption={`Columns of ${table}`} />
          </details>
        ))}
        <details>
          <summary className="min-h-6 cursor-pointer">As they stand in the repository</summary>
          {Object.values(DATA_TABLES).map(({ file, row, columns }) => (
            <section key={file} className="mt-4">
              <h3>
                <code>{file}</code>: {row}
              </h3>
              <ColumnTable columns={columns} caption={`Columns of ${file}`} />
            </section>
          ))}
        </details>
      </Section>
      <Section title="Errors" id="errors">
        <p>
          What cannot be answered is refused with problem details (RFC 9457,{' '}
          <code>application/problem+json</code>): <code>errors</code> names each parameter, its value and what
          is allowed. 400: the query. 404: no such address, id or version. 405: anything but GET, HEAD,
          OPTIONS. 406: the type is not accepted. 414: the address is too long. An answer is made whole before
          its first byte is sent: it comes whole, or not at all.
        </p>
      </Section>
      <Section title="What stays" id="promise">
        <p className="mb-2">{PROMISE.never}</p>
        <p className="mb-2">{PROMISE.added}</p>
        <p>{PROMISE.announced}</p>
      </Section>
      <Section title="Limits" id="limits">
        <dl className="grid gap-2">
          {LIMITS.map(({ what, words }) => (
            <div key={what}>
              <dt className="font-semibold">{what}</dt>
              <dd>{words.replaceAll('`', '')}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 font-serif text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Group({ name }: { name: Address['group'] }) {
  return (
    <section className="mb-4">
      <h3 className="mb-1 text-sm text-muted">{name}</h3>
      <ul className="grid gap-3">
        {ADDRESSES.filter(({ group }) => group === name).map((address) => (
          <Entry key={address.path} address={address} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ address }: { address: Address }) {
  const { path, summary, view, beside, examples } = address;
  const names = [...view, ...beside.map(({ name }) => name)];
  return (
    <li>
      <code className="break-all">/api/v1/{path}</code>
      <p>{summary}</p>
      {names.length > 0 && (
        <p className="text-sm text-muted">
          takes <code>{names.join(' ')}</code>
        </p>
      )}
      <ul className="text-sm">
        {[...(address.required ? [] : ['']), ...examples].map((query) => {
          const href = `/api/v1/${examplePath(address)}${query && `?${query}`}`;
          return (
            <li key={query}>
              <a href={href} className="inline-block min-h-6 break-all">
                {href}
              </a>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function toTried({ path, summary, type, named, view, beside }: Address) {
  return { path, summary, type, named, parameters: [...view.map(describedParameter), ...beside] };
}

/** Every parameter of the view that some address of the API understands. */
function viewParameters(): DescribedParameter[] {
  const names = new Set<Parameter>(ADDRESSES.flatMap(({ view }) => view));
  return [...names].map(describedParameter);
}

function besideParameters(): DescribedParameter[] {
  const all = ADDRESSES.flatMap(({ beside }) => beside);
  return [...new Map(all.map((parameter) => [parameter.name, parameter])).values()];
}
