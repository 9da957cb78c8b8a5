/** What may grow by this share before somebody has to look. */
const TOLERANCE = 0.1;

/**
 * The sizes that outgrew what is recorded of them: each as it is `now`, in words, and what
 * to do. `fields` names the sizes that count, with their words; each may grow by `floor`
 * bytes, however small it was.
 */
function listGrown({ size, recorded, fields, floor }) {
  return Object.entries(fields)
    .filter(
      ([field]) =>
        size[field] >
        recorded[field] + Math.max(floor, recorded[field] * TOLERANCE),
    )
    .map(([field, words]) => ({
      now: `${size[field]} ${words}`,
      advice: `${recorded[field]} are recorded; run with --write if that is as it should be`,
    }));
}

module.exports = { listGrown };
