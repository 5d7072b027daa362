// @ts-check
/* For pages that embed charts of Muster: fits each frame to its chart, and defines <muster-chart slug query theme>. */
(() => {
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { origin } = new URL(src);
  const frames = () => [...document.querySelectorAll('iframe')];

  addEventListener('message', ({ origin: from, source, data }) => {
    const frame = from === origin && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && data?.type === 'muster:height' && data.height > 0) frame.style.height = `${data.height}px`;
  });
  // To any origin: a frame that is still empty has not yet its own, and there is no secret in the question.
  for (const frame of frames())
    if (frame.src.startsWith(`${origin}/embed/`))
      frame.contentWindow?.postMessage({ type: 'muster:ask' }, '*');

  class MusterChart extends HTMLElement {
    static observedAttributes = ['slug', 'query', 'theme'];
    #frame = document.createElement('iframe');

    connectedCallback() {
      Object.assign(this.#frame, { width: '100%', height: '560', loading: 'lazy' });
      this.#frame.title = this.title || 'Chart by Muster';
      this.#frame.style.border = '0';
      this.append(this.#frame);
    }

    attributeChangedCallback() {
      const url = new URL(`/embed/charts/${encodeURIComponent(this.getAttribute('slug') ?? '')}`, origin);
      url.search = this.getAttribute('query') ?? '';
      const theme = this.getAttribute('theme');
      if (theme) url.searchParams.set('theme', theme);
      if (this.#frame.src !== url.href) this.#frame.src = url.href;
    }
  }
  customElements.define('muster-chart', MusterChart);
})();
