'use client';

import { useState } from 'react';
import { useWords } from '#words';
import { CloseButton, Modal } from '@/components/ui/modal';
import { namedKey, SHORTCUTS } from './shortcuts';
import { setSingleKeys, singleKeysOn } from './single-keys';

/** Every key that does something, where it does; and the switch for those that are a single sign. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Modal
      label={say('around.keys')}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] overflow-y-auto"
    >
      <div className="flex items-center justify-between border-b border-hairline py-1 pr-2 pl-4">
        <h2 className="font-serif text-lg font-semibold">{say('around.keys')}</h2>
        <CloseButton />
      </div>
      <div className="px-4 pb-4 text-sm">
        {SHORTCUTS.map(({ where, keys }) => (
          <section key={where} className="mt-4">
            <h3 className="font-semibold">{say(`keys.${where}`)}</h3>
            <dl>
              {keys.map(([pressed, does]) => (
                <div key={does} className="grid grid-cols-[9rem_1fr] gap-x-4 border-t border-hairline py-1">
                  <dt className="flex flex-wrap items-center gap-x-1.5">
                    {pressed.map((key) => (
                      <kbd key={key} className="rounded border border-hairline px-1.5 font-sans">
                        <KeyName pressed={key} />
                      </kbd>
                    ))}
                  </dt>
                  <dd>{say(`keys.${does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="mt-4 flex min-h-8 items-center gap-2 border-t border-hairline pt-3">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              setOn(event.target.checked);
              setSingleKeys(event.target.checked);
            }}
            className="size-5 accent-[var(--us)]"
          />
          {say('around.singleKeys')}
        </label>
      </div>
    </Modal>
  );
}

function KeyName({ pressed }: { readonly pressed: string }) {
  const say = useWords();
  const name = namedKey(pressed);
  return name ? say(`keyName.${name}`) : pressed;
}
