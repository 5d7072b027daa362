import { pageWords } from '@/app/page-words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import { chartsUrl, sourcesUrl } from '@/lib/view/urls';

export default async function NotFound() {
  const say = await pageWords();
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('notFound.thereIsNothingAtThis')}</h1>
      <p className="mt-2 max-w-2xl">
        <Told
          message="notFound.why"
          charts={(inside) => (
            <PageLink className="text-accent underline" href={chartsUrl()}>
              {inside}
            </PageLink>
          )}
          sources={(inside) => (
            <PageLink className="text-accent underline" href={sourcesUrl()}>
              {inside}
            </PageLink>
          )}
        />
      </p>
    </>
  );
}
