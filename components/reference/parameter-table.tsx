import type { DescribedParameter } from '@/lib/view/choices';

/** What a query may say: each parameter with its meaning, what is usual, and an example. */
export function ParameterTable({
  parameters,
  caption,
}: {
  parameters: readonly DescribedParameter[];
  caption: string;
}) {
  return (
    <section className="overflow-x-auto" aria-label={caption}>
      <table className="w-full min-w-[34rem] text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-hairline text-left text-muted">
            <th className="py-1 pr-4 font-normal">parameter</th>
            <th className="py-1 pr-4 font-normal">meaning</th>
            <th className="py-1 font-normal">example</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, meaning, usual, schema, example }) => (
            <tr key={name} className="border-b border-hairline align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                <code>{name}</code>
              </th>
              <td className="py-1 pr-4">
                {meaning}
                {usual === null ? '' : ` Usually ${usual}.`} <Bounds schema={schema} />
              </td>
              <td className="py-1">
                <code className="break-all">{example}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a value may be, where that can be said in a few words. */
function Bounds({ schema }: Pick<DescribedParameter, 'schema'>) {
  if (Array.isArray(schema.enum)) return <span className="text-muted">{schema.enum.join(' · ')}</span>;
  if (schema.type === 'integer')
    return (
      <span className="text-muted">
        {String(schema.minimum)} to {Number(schema.maximum).toLocaleString('en')}
      </span>
    );
  return null;
}
