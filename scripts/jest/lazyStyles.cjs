const fs = require('node:fs');
const { rejectEarly } = require('./rejectSelector.cjs');
const { resolveOf } = require('./resolveOf.cjs');

const inJsdom = file => resolveOf(['jsdom'], file);
const jsdomFile = file => require.resolve(`jsdom/lib/jsdom/${file}`);

const cssom = require(inJsdom('@acemir/cssom'));
const { CSSStyleDeclaration } = require(inJsdom('cssstyle'));
const { implForWrapper } = require(jsdomFile('living/generated/utils.js'));
const {
  getDeclarationForElement,
  propertiesWithResolvedValueImplemented: PROPERTIES,
} = require(jsdomFile('living/helpers/style-rules.js'));

/** What queries by role, clicks and `toBeVisible` ask for, by the name of the attribute. */
const NAMES = new Map([
  ['display', 'display'],
  ['visibility', 'visibility'],
  ['pointerEvents', 'pointer-events'],
  ['pointer-events', 'pointer-events'],
]);

/** What a text area that grows asks for in each render, which no ancestor passes on. */
const OWN = ['width', 'box-sizing']
  .concat(['padding-top', 'padding-bottom'])
  .concat(['border-top-width', 'border-bottom-width']);

const HTML = 'http://www.w3.org/1999/xhtml';

/** A selector of one element that names its tag: `input[type=hidden i]`. */
const TAG = /^([a-z][a-z0-9]*)(?=$|[[:.#])[^\s>+~]*$/i;

const normalised = new Map();

/** A value as a style takes it, empty where it refuses it. */
function normalise(property, value) {
  const key = `${property}:${value}`;
  if (!normalised.has(key)) {
    const declaration = new CSSStyleDeclaration();
    declaration.setProperty(property, value);
    normalised.set(key, declaration.getPropertyValue(property));
  }
  return normalised.get(key);
}

/** The rules of a sheet for screens, as jsdom walks through them. */
function* rulesOf(sheet) {
  for (const rule of Array.from(sheet.cssRules)) {
    if (!rule.media) yield rule;
    else if (rule.constructor.name === 'CSSImportRule') {
      const forScreen =
        rule.media.length === 0 || Array.from(rule.media).includes('screen');
      if (rule.styleSheet && forScreen) yield* rule.styleSheet.cssRules;
    } else if (Array.from(rule.media).includes('screen')) yield* rule.cssRules;
  }
}

function matches(selectorText, element) {
  try {
    const selector = selectorText.split(';').pop().trim();
    const { match, pseudoElement } = element._ownerDocument._domSelector.check(
      selector,
      element,
    );
    return !pseudoElement && match;
  } catch {
    return false;
  }
}

/** Selectors of a list; none of the default style sheet has a comma in parentheses. */
function splitRule({ selectorText, style }) {
  return selectorText.split(',').map(text => {
    const selector = text.trim();
    const [, tag] = TAG.exec(selector) ?? [];
    return { selector, tag, isTag: tag === selector, style };
  });
}

/** Whether a rule or an element has a value of its own. */
const sets = ({ style }, property) => Array.from(style).includes(property);

/** The browser's own rules, by property. */
const defaults = new Map();

function defaultRules(property) {
  if (!defaults.has(property)) {
    const text = fs.readFileSync(
      jsdomFile('browser/default-stylesheet.css'),
      'utf8',
    );
    const rules = [...rulesOf(cssom.parse(text))]
      .filter(rule => rule.selectorText && sets(rule, property))
      .flatMap(splitRule);
    defaults.set(property, rules);
  }
  return defaults.get(property);
}

function matchesDefault({ tag, isTag, selector }, element) {
  if (element.namespaceURI === HTML && tag) {
    if (element.localName !== tag) return false;
    if (isTag) return true;
  }
  return matches(selector, element);
}

/** What is known of the styles of a document, until jsdom forgets what it knows of them. */
const known = new WeakMap();

function knownOf(document) {
  document._styleCache ??= new WeakMap();
  if (!known.has(document._styleCache)) {
    known.set(document._styleCache, { values: {}, rules: {} });
  }
  return known.get(document._styleCache);
}

/** Rules of the page's own sheets that set a property: of thousands, a few. */
function pageRules(document, property) {
  const { rules } = knownOf(document);
  const sheets = document.styleSheets._list;
  // jsdom is not told of a rule that is put into a sheet.
  const count = sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
  if (rules[property]?.count !== count) {
    const items = sheets
      .flatMap(sheet => [...rulesOf(sheet)])
      .filter(rule => rule.selectorText && sets(rule, property));
    rules[property] = { count, items };
  }
  return rules[property].items;
}

/** The value of the last rule that matches, as jsdom takes it; empty where none does. */
function cascade(element, property) {
  let value = '';
  const take = style => {
    const next = style.getPropertyValue(property);
    value = next === 'unset' ? '' : normalise(property, next) || value;
  };
  for (const rule of defaultRules(property)) {
    if (matchesDefault(rule, element)) take(rule.style);
  }
  for (const rule of pageRules(element._ownerDocument, property)) {
    if (matches(rule.selectorText, element)) take(rule.style);
  }
  if (element.style && sets(element, property)) take(element.style);
  return value;
}

/** Values of the elements of a document. */
function valuesOf(element, property) {
  const { values } = knownOf(element._ownerDocument);
  return (values[property] ??= new WeakMap());
}

function compute(element, property) {
  const { inherited, initial } = PROPERTIES[property];
  const parent = element.parentElement;
  const inherit = () => (parent ? resolveValue(parent, property) : initial);
  const value = cascade(element, property);
  if (value === 'initial') return initial;
  if (value === 'inherit') return inherit();
  if (value === '' || value === 'unset') return inherited ? inherit() : initial;
  return value;
}

/** Computed value of one of the properties, of jsdom's element. */
function resolveValue(element, property) {
  const values = valuesOf(element, property);
  if (!values.has(element)) values.set(element, compute(element, property));
  return values.get(element);
}

/** The style that `complete` gives, which is asked only for what is not known without it. */
function lazyStyle(element, complete) {
  let style;
  const whole = () => (style ??= complete());
  const read = name => {
    const property = NAMES.get(name);
    if (property) return resolveValue(element, property);
    return OWN.includes(name)
      ? getDeclarationForElement(element).getPropertyValue(name)
      : undefined;
  };
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        const value = read(name);
        if (value !== undefined) return value;
        if (name === 'getPropertyValue') {
          return asked => read(asked) ?? whole().getPropertyValue(asked);
        }
        const other = whole()[name];
        return typeof other === 'function' ? other.bind(whole()) : other;
      },
      has: (_target, name) => name in whole(),
      getPrototypeOf: () => Object.getPrototypeOf(whole()),
    },
  );
}

/**
 * Makes `getComputedStyle` of a jsdom window compute what it is asked for. jsdom computes
 * every property of an element each time, colours included, which was most of the time
 * of a query by role.
 */
function useLazyStyles(window) {
  rejectEarly(implForWrapper(window.document));
  const complete = window.getComputedStyle;
  window.getComputedStyle = (element, pseudo) => {
    const impl = pseudo ? undefined : implForWrapper(element);
    // jsdom says what is wrong with anything else.
    if (impl?.nodeType !== 1) return complete.call(window, element, pseudo);
    return lazyStyle(impl, () => complete.call(window, element));
  };
}

module.exports = { useLazyStyles };
