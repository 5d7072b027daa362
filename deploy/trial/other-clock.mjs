// @ts-check

/** Loaded before the server (`node --import`): its clock then begins at `$MUSTER_TRIAL_CLOCK`, a day, and goes on from there. */
const start = process.env.MUSTER_TRIAL_CLOCK ?? '';
const Real = Date;
const shift = Real.parse(start) - Real.now();
if (Number.isNaN(shift)) throw new Error(`MUSTER_TRIAL_CLOCK is ${start}, and has to be a day.`);

globalThis.Date = /** @type {DateConstructor} */ (
  new Proxy(Real, {
    apply: () => new Real(Real.now() + shift).toString(),
    construct: (_, given, target) =>
      Reflect.construct(Real, given.length === 0 ? [Real.now() + shift] : given, target),
    get: (real, name) => (name === 'now' ? () => Real.now() + shift : Reflect.get(real, name)),
  })
);
