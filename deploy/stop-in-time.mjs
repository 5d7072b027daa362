// @ts-check

/**
 * Loaded before the server (`node --import`). Next closes its port at SIGTERM and finishes what it has; a reader that
 * never ends its request, or never takes its answer, would keep it for minutes. After this time the process ends all
 * the same, before whoever asked it to (systemd, Docker) kills it.
 */
const SECONDS = 9;

for (const [signal, code] of /** @type {const} */ ([
  ['SIGTERM', 143],
  ['SIGINT', 130],
])) {
  process.once(signal, () => {
    setTimeout(() => {
      console.error(
        `Some readers had not finished ${SECONDS} seconds after ${signal}; their connections are cut.`,
      );
      process.exit(code);
    }, SECONDS * 1000).unref();
  });
}
