import { useWords } from '#words';
import type { Quantity as Value } from '@/lib/model/quantity';
import { bareQuantityText, hedgeText } from '@/lib/text/quantity-text';

/** A number with its hedge before it, smaller: never the number alone. */
export function Quantity({ quantity }: { quantity: Value }) {
  const say = useWords();
  const hedge = hedgeText(quantity, say);
  return (
    <>
      {hedge && <span className="text-muted">{hedge} </span>}
      {bareQuantityText(quantity, say)}
    </>
  );
}
