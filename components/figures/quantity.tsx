import { useWords } from '#words';
import type { Quantity as Value } from '@/lib/model/quantity';
import { bareQuantityText, hedgeText } from '@/lib/text/quantity-text';

/** A number with its hedge before it, smaller: never the number alone. */
export function Quantity({ quantity }: { quantity: Value }) {
  const say = useWords();
  return <HedgedNumber hedge={hedgeText(quantity, say)} number={bareQuantityText(quantity, say)} />;
}

/** The same of what stands in the page's words already; the hedge is empty for an exact number. */
export function HedgedNumber({ hedge, number }: { hedge: string; number: string }) {
  return (
    <>
      {hedge && <span className="text-muted">{hedge} </span>}
      {number}
    </>
  );
}
