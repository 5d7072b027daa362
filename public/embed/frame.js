// @ts-check
/* In the frame of an embedded chart: tells the page around how high it is, and brings the living chart on intent. */

const page = document.documentElement;

function tellHeight() {
  const height = Math.ceil(page.getBoundingClientRect().height);
  parent.postMessage({ type: 'muster:height', height }, '*');
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(page);
  // The script of the page around may come later than the chart; then it asks.
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'muster:ask') tellHeight();
  });
}

const drawn = /** @type {HTMLElement | null} */ (document.querySelector('[data-answer]'));
/** A file of the build, which exists only there: named by its address, since no compiler can look into it. */
const LIVING_CHART = '/embed/living-chart.js';
const SIGNS = ['pointerover', 'touchstart', 'focusin'];

/** @param {string | undefined} address */
async function fetchAnswer(address) {
  if (address === undefined) return null;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The figures did not come (${response.status}).`);
  return response.json();
}

async function wake() {
  for (const sign of SIGNS) removeEventListener(sign, wake);
  try {
    const { answer, whole } = drawn?.dataset ?? {};
    const [living, ...answers] = await Promise.all([
      import(LIVING_CHART),
      fetchAnswer(answer),
      fetchAnswer(whole),
    ]);
    living.bringToLife(drawn, ...answers);
  } catch {
    // The drawing stays; the next sign asks again.
    listen();
  }
}

/** The first sign that a reader means the chart. */
function listen() {
  for (const sign of SIGNS) addEventListener(sign, wake, { passive: true });
}

if (drawn) listen();
