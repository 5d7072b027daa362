'use client';

import { useEffect, useState } from 'react';
import { useWords } from '#words';
import { SnippetBox } from './snippet-box';
import { type TriedAddress, triedUrl } from './tried-address';
import { TriedAnswer } from './tried-answer';

/** A form that makes an address, asks it, and gives it to copy in the reader's language. */
export function TryForm({ addresses, origin }: { addresses: readonly TriedAddress[]; origin: string }) {
  const say = useWords();
  const [path, setPath] = useState(addresses[0]?.path ?? '');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [here, setHere] = useState(origin);
  useEffect(() => setHere(window.location.origin), []);
  const address = addresses.find((each) => each.path === path);
  if (!address) return null;
  const url = triedUrl(here, address, values);
  const set = (name: string) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <div className="grid grid-cols-1 gap-4">
      <label className="grid gap-1 text-sm">
        <span>{say('reference.address')}</span>
        <select
          className="min-h-8 border border-hairline bg-ground px-2"
          value={path}
          onChange={(event) => setPath(event.target.value)}
        >
          {addresses.map((each) => (
            <option key={each.path}>{each.path}</option>
          ))}
        </select>
        <span className="text-muted">{address.summary}</span>
      </label>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {address.named.map(({ name, example }) => (
          <Field
            key={`${path} ${name}`}
            name={`{${name}}`}
            example={example}
            value={values[`path ${name}`] ?? ''}
            onChange={set(`path ${name}`)}
          />
        ))}
        {address.parameters.map(({ name, example }) => (
          <Field key={name} name={name} example={example} value={values[name] ?? ''} onChange={set(name)} />
        ))}
      </div>
      <SnippetBox url={url} type={address.type} />
      <TriedAnswer key={url} url={url} type={address.type} />
    </div>
  );
}

function Field({
  name,
  example,
  value,
  onChange,
}: {
  name: string;
  example: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label className="grid gap-1 text-sm">
      <code>{name}</code>
      <input
        className="min-h-8 w-full min-w-0 border border-hairline bg-ground px-2"
        placeholder={example}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
