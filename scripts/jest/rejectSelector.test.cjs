// Jest cannot load the ECMAScript modules of jsdom, and its environments do not load it with Jest.
const load = process.getBuiltinModule('node:module').createRequire(__filename);
const { JSDOM } = load('jsdom');
const { implForWrapper } = load('jsdom/lib/jsdom/living/generated/utils.js');
const { rejectEarly } = load('./rejectSelector.cjs');

/** Whether an element is refused without a question to the parser of selectors. */
const parser = { _domSelector: { check: () => ({ match: true }) } };
rejectEarly(parser);
const cannotMatch = (selector, element) =>
  !parser._domSelector.check(selector, element).match;

const open = html => new JSDOM(html).window.document;

const rejects = (document, selector) =>
  [...document.body.querySelectorAll('*')]
    .filter(element => cannotMatch(selector, implForWrapper(element)))
    .map(element => element.id);

const PAGE =
  '<!doctype html><p id="p" class="a b"></p><a id="a" class="a"></a><svg id="s"></svg>';

it.each([
  ['.a', ['s']],
  ['.a.b', ['a', 's']],
  ['p.a', ['a', 's']],
  ['P', ['a', 's']],
  ['#a', ['p', 's']],
  ['.x .b:hover', ['a', 's']],
  ['.x > p', ['a', 's']],
  ['.b, svg', ['a']],
  ['p[title]::before', ['a', 's']],
  ['.A', ['p', 'a', 's']],
  ['*', []],
  [':root', []],
  ['.x *', []],
  // What needs a parser is left to it.
  ['.x:not(p)', []],
  ['[title="a, b"]', []],
  ['.a\\:b', []],
  ['svg|p', []],
  ['..', []],
  ['', []],
])('finds the elements that cannot match %s', (selector, expected) => {
  expect(rejects(open(PAGE), selector)).toEqual(expected);
});

it('never rejects what matches', () => {
  const document = open(PAGE);
  const parts = ['p', 'A', '*', '.a', '.b', '#p', 'svg', '[id]', ':empty'];
  for (const first of parts) {
    for (const second of parts) {
      for (const between of [' ', ' > ', ' + ', ' ~ ', ', ']) {
        const selector = `${first}${between}${second}`;
        for (const element of document.querySelectorAll(selector)) {
          expect([selector, cannotMatch(selector, implForWrapper(element))]) //
            .toEqual([selector, false]);
        }
      }
    }
  }
});

it('leaves the case of names to the parser where a page has no doctype', () => {
  expect(rejects(open('<p id="p" class="a"></p>'), '.A')).toEqual([]);
});
