/** What the last element of a selector must have: a tag, an id and classes. */
const COMPOUND = /^(\*|[a-z][\w-]*)?((?:[.#][a-z_][\w-]*)*)(?::{1,2}[\w-]+)*$/i;

/** Functions, strings, escapes and namespaces: only a parser of selectors can tell. */
const NOT_PLAIN = /[()"'\\|&@/]/;

const ATTRIBUTES = /\[[^\]]*\]/g;

function demandOf(selector) {
  const compound = selector
    .trim()
    .split(/[\s>+~]+/)
    .pop();
  const found = COMPOUND.exec(compound);
  if (!found) return undefined;
  const [, tag, names] = found;
  const parts = names.match(/[.#][^.#]+/g) ?? [];
  return {
    tag: tag === '*' ? undefined : tag?.toLowerCase(),
    ids: parts.filter(part => part[0] === '#').map(part => part.slice(1)),
    classes: parts.filter(part => part[0] === '.').map(part => part.slice(1)),
  };
}

const demands = new Map();

/** What each selector of a list demands, or undefined where that is not plain to see. */
function demandsOf(list) {
  if (!demands.has(list)) {
    const each = NOT_PLAIN.test(list)
      ? [undefined]
      : list.replace(ATTRIBUTES, '').split(',').map(demandOf);
    demands.set(list, each.every(Boolean) ? each : undefined);
  }
  return demands.get(list);
}

/** Tags of HTML have no case. */
const lacksTag = (element, tag) =>
  tag !== undefined && element._localName.toLowerCase() !== tag;

function misses(element, { tag, ids, classes }) {
  if (lacksTag(element, tag)) return true;
  if (ids.some(id => element.getAttributeNS(null, 'id') !== id)) return true;
  return classes.some(name => !element.classList.contains(name));
}

/** Whether an element of jsdom can be seen not to match, without a parser of selectors. */
function cannotMatch(selector, element) {
  // Without a doctype, names of classes and ids have no case.
  if (element._ownerDocument._mode === 'quirks') return false;
  return demandsOf(selector)?.every(demand => misses(element, demand)) ?? false;
}

/**
 * Makes jsdom ask its parser of selectors only for rules that can match an element. Most of
 * a page's rules name a class that the element does not have.
 *
 * @param document - jsdom's own document, not its wrapper
 */
function rejectEarly(document) {
  const selectors = document._domSelector;
  const { check } = selectors;
  selectors.check = (selector, element, options) =>
    cannotMatch(selector, element)
      ? { ast: null, match: false, pseudoElement: null }
      : check(selector, element, options);
}

module.exports = { rejectEarly };
