import { RiskSettings } from '../schema/types';

/** A band of ratings. @public */
export type RiskBand = RiskSettings['bands'][number];

/** The band to which a rating belongs: the last whose `from` it reaches. @public */
export function bandOf(options: {
  settings: Pick<RiskSettings, 'bands'>;
  rating: number;
}): RiskBand {
  const { bands } = options.settings;
  return (
    [...bands].reverse().find(band => options.rating >= band.from) ?? bands[0]
  );
}

/**
 * Whether a rating is high or worse: from the band `high` on, and where no band has
 * that id, in the upper half of the bands.
 * @public
 */
export function isHighRating(options: {
  settings: Pick<RiskSettings, 'bands'>;
  rating: number;
}): boolean {
  const { bands } = options.settings;
  const named = bands.findIndex(({ id }) => id === 'high');
  const { from } = bands[named < 0 ? Math.ceil(bands.length / 2) : named];
  return options.rating >= from;
}

/** What is set for a name; of a name that says nothing, the lowest of all. */
function limitFor(
  limits: Record<string, number> = {},
  names: string[] | undefined,
): number {
  const applying = names
    ? names.map(name => limits[name]).filter(limit => limit !== undefined)
    : Object.values(limits);
  return Math.min(Infinity, ...applying);
}

/** Classes whose limits hold for a class; undefined where nobody has said which. */
function classesOf(riskClass: string | undefined): string[] | undefined {
  if (riskClass === undefined || riskClass === 'unclassified') return undefined;
  return riskClass === 'prohibited' ? ['prohibited', 'high'] : [riskClass];
}

/**
 * Rating above which a risk needs treatment and acceptance: the lowest of what is
 * set for its category, for the class of the system, and for all. An unknown
 * category and an unclassified system are held to the lowest of all categories
 * and classes: leaving a field out raises no appetite.
 * @public
 */
export function appetiteOf(options: {
  settings: { appetite: RiskSettings['appetite'] };
  category?: string;
  riskClass?: string;
}): number {
  const { byCategory, byClass, ...appetite } = options.settings.appetite;
  const { category, riskClass } = options;
  return Math.min(
    appetite.default,
    limitFor(byCategory, category === undefined ? undefined : [category]),
    limitFor(byClass, classesOf(riskClass)),
  );
}
