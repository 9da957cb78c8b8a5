/** Steps between ticks, of one power of ten. */
const STEPS = [1, 2, 5, 10];

/** Ticks at most, on an axis as high as those of the cards. */
const MOST = 6;

/** As exact as a step can be said, without the noise of binary fractions. */
const exact = (value: number) => Number(value.toPrecision(12));

/** Round numbers between the ends of an axis, evenly apart. */
export function roundTicks([low, high]: readonly [number, number]): number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const power = 10 ** Math.floor(Math.log10(span / (MOST - 1)));
  const step =
    STEPS.map(factor => exact(factor * power)).find(
      size => Math.floor(high / size) - Math.ceil(low / size) < MOST,
    ) ?? 10 * power;
  const first = Math.ceil(exact(low / step));
  const last = Math.floor(exact(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    exact((first + index) * step),
  );
}
