import { InEnglish } from './in-english';
import { Told } from './told';

/** "preferred: nearest to the day": why a figure is, inside a line of words. The reason is of the data. */
export function PreferredFor({ reason }: { readonly reason: string }) {
  return <Told message="figures.preferredBecause" reason={() => <InEnglish>{reason}</InEnglish>} />;
}
