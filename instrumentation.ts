/** Next calls this once, before the first answer. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
    const { startWithLedger } = await import('@/lib/ledger/start-with-ledger');
    startWithLedger();
    const { sendAnswersWhole } = await import('@/lib/http/answers-whole');
    const { builtForms } = await import('@/lib/http/built-forms');
    sendAnswersWhole(builtForms());
  }
}
