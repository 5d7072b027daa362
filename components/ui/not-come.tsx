import { useWords } from '#words';

interface Props {
  /** What did not come, and what stands there meanwhile. */
  readonly words: string;
  readonly retry: () => void;
  readonly className?: string;
}

/** What did not come, said at once, and once more on a press. */
export function NotCome({ words, retry, className = '' }: Props) {
  const say = useWords();
  return (
    <p role="alert" className={`text-sm text-warning ${className}`}>
      {words}{' '}
      <button type="button" onClick={retry} className="min-h-8 cursor-pointer underline">
        {say('error.tryAgain')}
      </button>
    </p>
  );
}
