import { useWords } from '#words';
import type { ViewProblem } from '@/lib/view/parse-view';

/** What a link asked for and the page could not show, in words. */
export function IgnoredNotice({ problems }: { problems: readonly ViewProblem[] }) {
  const say = useWords();
  if (problems.length === 0) return null;
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2 text-sm">
      <p className="font-semibold">{say('ui.partOfThisLinkWas')}</p>
      <ul>
        {problems.map(({ parameter, value, message, fault, allowed }) => (
          <li key={parameter}>
            <code>
              {parameter}={value.slice(0, 60)}
            </code>
            {say('list.colon')} {fault ? say(`fault.${fault.why}`, fault.values) : message}{' '}
            {allowed.length > 0 &&
              say('ui.possible', {
                values: `${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ' …' : ''}`,
              })}
          </li>
        ))}
      </ul>
    </div>
  );
}
