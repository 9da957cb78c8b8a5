/*
 * Loaded before a backend: its clock runs so many milliseconds ahead of the real one
 * as E2E_CLOCK_AHEAD says.
 */
const ahead = Number(process.env.E2E_CLOCK_AHEAD) || 0;

if (ahead !== 0) {
  const RealDate = Date;
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
