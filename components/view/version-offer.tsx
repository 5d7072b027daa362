import type { PageStory } from './page-story';

type Offer = NonNullable<PageStory['offer']>;

/** For a link to a version that never was: the page shows the newest, and offers the nearest one. */
export function VersionOffer({ asked, nearest, earlier, url }: Offer) {
  return (
    <div
      role="status"
      className="mb-4 border-l-4 border-warning bg-raised px-3 py-2 text-sm"
      data-version-offer
    >
      <p className="font-semibold">There is no version {asked}; this page shows the newest.</p>
      <p>
        {earlier ? 'The nearest earlier one is of ' : 'It lies before the first one, of '}
        <a className="text-accent underline" href={url}>
          {nearest}: show it
        </a>
        .
      </p>
    </div>
  );
}
