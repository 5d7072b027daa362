import { useWords } from '#words';
import { layerValueText, sumText, tableDateText } from '@/lib/chart/layer-texts';
import type { CompositionMarks } from '@/lib/chart/marks';
import { quantityText } from '@/lib/text/quantity-text';

interface Props {
  readonly marks: CompositionMarks;
  readonly table: number;
  /** The layer that the arrow keys are at. */
  readonly layer: number | null;
}

/** One table of a composition: every layer's number, the sum of the rows and the total that it is measured against. */
export function LayerTooltip({ marks, table: index, layer: at }: Props) {
  const say = useWords();
  const table = marks.tables[index];
  if (!table) return null;
  const rows = marks.layers.map((layer, place) => ({ layer, isAt: place === at })).reverse();
  return (
    <div className="rounded border border-hairline bg-ground px-3 py-2 text-xs text-ink">
      <p className="font-semibold">{tableDateText(table, say)}</p>
      <table>
        <tbody>
          {rows.map(({ layer, isAt }) => (
            <tr key={layer.key} className={isAt ? 'outline outline-ink' : ''}>
              <th scope="row" className="pr-4 text-left font-normal">
                <svg
                  width="8"
                  height="8"
                  viewBox="0 0 8 8"
                  aria-hidden="true"
                  className={`tone-${layer.tone} mr-1.5 inline-block`}
                >
                  <rect width="8" height="8" className="fill-[var(--tone)]" />
                </svg>
                {layer.label}
              </th>
              <td className="text-right whitespace-nowrap">{layerValueText(layer, index, say)}</td>
            </tr>
          ))}
          <tr className="border-t border-hairline font-semibold">
            <th scope="row" className="pr-4 text-left">
              {say('chart.sumOfTheRows')}
            </th>
            <td className="text-right whitespace-nowrap">{sumText(table, say)}</td>
          </tr>
          {table.printed && (
            <tr>
              <th scope="row" className="pr-4 text-left font-normal first-letter:uppercase">
                {marks.totalLabel}
              </th>
              <td className="text-right whitespace-nowrap">{quantityText(table.printed.quantity, say)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
