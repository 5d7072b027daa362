import type { CompositionMarks } from '@/lib/chart/marks';
import { asOfText } from '@/lib/text/as-of-text';
import { numberText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';

/** One table of a composition: every layer's number, the sum of the rows and the total that the document prints. */
export function LayerTooltip({ marks, time }: { marks: CompositionMarks; time: number | null }) {
  const index = marks.tables.findIndex((table) => table.time === time);
  const table = marks.tables[index];
  if (!table) return null;
  return (
    <div className="rounded border border-hairline bg-ground px-3 py-2 text-xs text-ink">
      <p className="font-semibold">{asOfText(table.date)}</p>
      <table>
        <tbody>
          {[...marks.layers].reverse().map((layer) => (
            <tr key={layer.key}>
              <th scope="row" className="pr-4 text-left font-normal">
                <span className={`tone-${layer.tone} mr-1.5 inline-block size-2 bg-[var(--tone)]`} />
                {layer.label}
              </th>
              <td className="text-right">{layerText(layer.values[index])}</td>
            </tr>
          ))}
          <tr className="border-t border-hairline font-semibold">
            <th scope="row" className="pr-4 text-left">
              Sum of the rows
            </th>
            <td className="text-right">{numberText(table.sum)}</td>
          </tr>
          {table.printed && (
            <tr>
              <th scope="row" className="pr-4 text-left font-normal">
                Total as printed
              </th>
              <td className="text-right">{quantityText(table.printed.quantity)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function layerText(value: number | null | undefined): string {
  return value === null || value === undefined ? 'not listed' : numberText(value);
}
