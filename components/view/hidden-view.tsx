import { PARAMETERS, type Parameter, type View } from '@/lib/view/view';

/** The rest of a view inside a form, so that sending it changes only what the form asks for. */
export function HiddenView({ view, except }: { view: View; except: readonly Parameter[] }) {
  return PARAMETERS.filter((parameter) => !except.includes(parameter)).map((parameter) => {
    const value = view[parameter];
    if (value === null) return null;
    return (
      <input
        key={parameter}
        type="hidden"
        name={parameter}
        value={typeof value === 'string' ? value : value.join('~')}
      />
    );
  });
}
