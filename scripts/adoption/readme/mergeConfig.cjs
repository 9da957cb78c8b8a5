const yaml = require('yaml');

/** Lists that a reader adds to; any other list of a snippet stands in place of the one there. */
const GROWING = ['catalog.locations', 'app.extensions'];

const isMap = value =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function merge(base, added, place) {
  if (Array.isArray(added) && GROWING.includes(place))
    return [...(base ?? []), ...added];
  if (!isMap(added) || !isMap(base)) return added;
  const result = { ...base };
  for (const [key, value] of Object.entries(added)) {
    result[key] = merge(base[key], value, place ? `${place}.${key}` : key);
  }
  return result;
}

/** A configuration file with what a snippet says merged into it, as text. */
function mergeConfig(text, snippet) {
  return yaml.stringify(merge(yaml.parse(text) ?? {}, yaml.parse(snippet), ''));
}

module.exports = { mergeConfig };
