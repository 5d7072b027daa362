import { expect, it } from 'vitest';
import { embedCode } from './embed-code';

it('the code of an embed is one frame with its address and name', () => {
  expect(
    embedCode({ address: 'https://muster.example/embed/charts/kfor?from=2009', title: 'KFOR, 1999–2025' }),
  ).toBe(
    '<iframe src="https://muster.example/embed/charts/kfor?from=2009" title="KFOR, 1999–2025" width="100%" ' +
      'height="560" loading="lazy" style="border: 0"></iframe>',
  );
});

it('signs of HTML in address and name stay text', () => {
  const code = embedCode({ address: 'https://muster.example/?a=1&b="2"', title: '"A" <b> & C' });
  expect(code).toContain('src="https://muster.example/?a=1&amp;b=&quot;2&quot;"');
  expect(code).toContain('title="&quot;A&quot; &lt;b&gt; &amp; C"');
});
