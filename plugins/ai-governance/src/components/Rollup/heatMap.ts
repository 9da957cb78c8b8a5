/** Bands of a heat map, the best first, each from a share on. */
export const BANDS = ['full', 'high', 'middle', 'low'] as const;

/** A band of a heat map. */
export type Band = (typeof BANDS)[number];

const FROM: Record<Band, number> = {
  full: 0.95,
  high: 0.75,
  middle: 0.5,
  low: 0,
};

/** Band of a share; undefined where nothing is due. */
export function bandOf(share: number | undefined): Band | undefined {
  return share === undefined
    ? undefined
    : BANDS.find(band => share >= FROM[band]);
}
