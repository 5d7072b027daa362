'use client';

import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { inLanguage } from '@/lib/view/language-url';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { ChoiceLink } from './choice-link';
import { ControlGroup } from './control-group';
import { type ForceChoice, findForce, withForce, withoutForce } from './force-choice';
import { HiddenView } from './hidden-view';
import type { Go } from './use-view';

interface Props {
  readonly slug: string;
  readonly view: View;
  /** Every force of the chart. */
  readonly forces: readonly ForceChoice[];
  /** What the chart draws by itself: "Largest ten", "All". */
  readonly usual: string;
  readonly go: Go;
}

/** As many forces stand side by side; more are found by name. */
const MOST_SIDE_BY_SIDE = 5;

/** Whose troops: what the chart draws by itself, or forces that are chosen; each of those can be taken out again. */
export function ForceControl(props: Props) {
  const say = useWords();
  const { slug, view, forces, usual, go } = props;
  const isShort = forces.length <= MOST_SIDE_BY_SIDE;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <ControlGroup label={say('common.forces')}>
        <ChoiceLink
          slug={slug}
          label={usual}
          current={view.force === null}
          to={{ ...view, force: null }}
          go={go}
        />
        {isShort ? <ForceLinks {...props} /> : <ForceChips {...props} />}
      </ControlGroup>
      {!isShort && <AddForce {...props} />}
    </div>
  );
}

function ForceLinks({ slug, view, forces, go }: Props) {
  return forces.map(({ code, name }) => {
    const current = view.force?.includes(code) ?? false;
    const to = current ? withoutForce(view, code) : withForce(view, code);
    return <ChoiceLink key={code} slug={slug} label={name} current={current} to={to} go={go} />;
  });
}

/** The chosen ones, each a link to the view without it. */
function ForceChips({ slug, view, forces, go }: Props) {
  const say = useWords();
  return forces
    .filter(({ code }) => view.force?.includes(code))
    .map(({ code, name }) => (
      <PageLink
        key={code}
        href={chartUrl(slug, withoutForce(view, code))}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          focusBeside(event.currentTarget);
          go(withoutForce(view, code));
        }}
        aria-label={say('common.takeOut', { what: name })}
        className="inline-flex min-h-8 items-center gap-1.5 rounded border border-hairline px-2 no-underline hover:border-ink"
      >
        {name} <span aria-hidden="true">×</span>
      </PageLink>
    ));
}

/** What is taken out goes, and the focus must not go with it: it moves to the next one, or the one before. */
function focusBeside(link: HTMLAnchorElement): void {
  const links = [...(link.parentElement?.querySelectorAll('a') ?? [])];
  const place = links.indexOf(link);
  (links[place + 1] ?? links[place - 1])?.focus();
}

/** A field that finds a force by name; without JavaScript, a list of those that are not chosen. */
function AddForce({ slug, view, forces, go }: Props) {
  const say = useWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  const left = forces.filter(({ code }) => !view.force?.includes(code));
  const add = ({ code }: ForceChoice) => {
    setWrong('');
    if (field.current) field.current.value = '';
    go(withForce(view, code));
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setWrong('');
    // A name picked from the list is meant at once; one that is typed may go on ("Niger", "Nigeria").
    const typed = (event.nativeEvent as InputEvent).inputType?.startsWith('insertText');
    const picked = left.find(({ name }) => name === event.target.value);
    if (picked && !typed) add(picked);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = field.current?.value.trim() ?? '';
    if (asked === '') return;
    const found = findForce(left, asked);
    if (found) add(found);
    else setWrong(say('view.noForce', { name: asked }));
  };
  return (
    <form
      action={inLanguage(say.language, chartUrl(slug))}
      onSubmit={submit}
      className="flex flex-wrap items-center gap-2"
      aria-label={say('view.addAForce')}
    >
      <HiddenView view={view} except={['force']} />
      <label className="text-muted noscript:hidden">
        {say('view.add')}{' '}
        <input
          ref={field}
          list={listId}
          onChange={onChange}
          placeholder={say('view.nameOfAForce')}
          autoComplete="off"
          className="h-8 w-44 rounded border border-hairline bg-ground px-2 text-ink"
        />
      </label>
      <datalist id={listId}>
        {left.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <button
        type="submit"
        className="min-h-8 rounded border border-hairline px-2 hover:border-ink noscript:hidden"
      >
        {say('view.addForce')}
      </button>
      <noscript>
        <select
          name="force"
          aria-label={say('view.addAForce')}
          className="mr-2 h-8 max-w-full rounded border border-hairline bg-ground px-2"
        >
          {left.map(({ code, name }) => (
            <option key={code} value={withForce(view, code).force?.join('~')}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="min-h-8 rounded border border-hairline px-2">
          {say('view.addForce')}
        </button>
      </noscript>
      {wrong && (
        <p role="alert" className="w-full text-warning">
          {wrong}
        </p>
      )}
    </form>
  );
}
