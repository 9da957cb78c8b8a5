// Jest cannot load the ECMAScript modules of jsdom, and its environments do not load it with Jest.
const load = process.getBuiltinModule('node:module').createRequire(__filename);
const { JSDOM } = load('jsdom');
const { useLazyStyles } = load('./lazyStyles.cjs');

const PROPERTIES = ['display', 'visibility', 'pointer-events']
  .concat(['width', 'box-sizing', 'padding-top', 'padding-bottom'])
  .concat(['border-top-width', 'border-bottom-width']);

const PAGE = `<!doctype html>
<style>
  .gone, p.away { display: none }
  .under > * { visibility: hidden; pointer-events: none }
  .shown { visibility: visible }
  .refused { display: 3 }
  .unset { display: unset } .first { display: initial } .same { display: inherit }
  @media screen { .screen { display: flex } }
  @media print { .print { display: none } }
  .before::before { display: none }
  .box { box-sizing: border-box; width: 50%; padding: 1px 2px 3px; border: 4px solid red }
  textarea.box { padding-top: 9px; border-bottom-width: 0 } TEXTAREA { border-color: blue }
  #one.box, b ~ .box, .box + .Box, div > .box:not(p), .box[rows="2"] { width: 1em }
  .important { display: grid !important } .important { display: block }
</style>
<main>
  <div class="gone"><b>inside</b></div><p class="away"></p><p class="refused"></p>
  <div class="under"><i><u></u><u class="shown"></u></i></div>
  <a class="unset"></a><a class="first"></a><ul class="same"></ul>
  <p><b></b><textarea class="box" rows="2"></textarea><textarea id="one" class="box Box" style="padding: 0"></textarea></p>
  <div class="screen print before"></div><div class="important"></div>
  <div hidden></div><div hidden="until-found"></div><embed hidden>
  <input type="hidden"><input type="HIDDEN"><input><button></button>
  <dialog></dialog><dialog open></dialog><div popover></div>
  <details><summary></summary>text</details><noscript></noscript>
  <table><caption></caption><colgroup hidden><col></colgroup><thead><tr hidden><th></th></tr></thead></table>
  <span style="display: none"></span><span style="visibility: collapse; pointer-events: none"><b></b></span>
  <span style="display: nonsense"></span><li></li><details open><summary></summary></details>
  <svg><title></title><style></style><g style="display: none"></g></svg>
</main>`;

/** The same page twice: as jsdom has it, and with lazy styles. */
function openPages(html = PAGE) {
  const [plain, lazy] = [new JSDOM(html), new JSDOM(html)];
  useLazyStyles(lazy.window);
  return [plain.window, lazy.window];
}

const elementsOf = window => [...window.document.querySelectorAll('*')];

const stylesOf = window =>
  elementsOf(window).map(element => {
    const style = window.getComputedStyle(element);
    return [
      element.outerHTML.slice(0, 60),
      style.pointerEvents,
      ...PROPERTIES.map(name => style[name] ?? style.getPropertyValue(name)),
    ];
  });

it('takes the same values as jsdom', () => {
  const [plain, lazy] = openPages();
  expect(stylesOf(lazy)).toEqual(stylesOf(plain));
});

it('takes the same values after a change of the page and of its styles', () => {
  const pages = openPages();
  const change = ({ document }, step) => {
    const gone = document.querySelector('main > div');
    if (step === 0) gone.className = 'under';
    if (step === 1) gone.style.display = 'none';
    if (step === 2) gone.removeAttribute('style');
    if (step === 3) document.querySelector('style').remove();
    if (step === 4) {
      const style = document.createElement('style');
      style.textContent = 'main { visibility: hidden }';
      document.head.append(style);
    }
  };
  for (const step of [0, 1, 2, 3, 4]) {
    // Asked before, so that a value that is kept too long shows.
    stylesOf(pages[1]);
    pages.forEach(page => change(page, step));
    const [expected, found] = pages.map(stylesOf);
    expect(found).toEqual(expected);
  }
});

it('takes a rule that is put into a sheet for what comes after it', () => {
  const [, { document, getComputedStyle }] = openPages(
    '<style>main { color: red }</style><p>x</p><p>y</p>',
  );
  const [first, second] = document.querySelectorAll('p');
  expect(getComputedStyle(first).display).toBe('block');
  document.styleSheets[0].insertRule('p { display: none }', 0);
  expect(getComputedStyle(second).display).toBe('none');
});

it('gives every other property as jsdom does', () => {
  const pages = openPages('<p style="color: red; opacity: 0.5">x</p>');
  const [expected, found] = pages.map(window => {
    const style = window.getComputedStyle(window.document.querySelector('p'));
    const { color, opacity, cssText, length } = style;
    return [
      ...[color, opacity, cssText, length, 'color' in style, 'x' in style],
      style.getPropertyValue('color'),
      style.getPropertyPriority('color'),
      style.item(0),
      style instanceof window.CSSStyleDeclaration,
    ];
  });
  expect(found).toEqual(expected);
});

it('refuses what is no element as jsdom does', () => {
  const [, lazy] = openPages();
  expect(() => lazy.getComputedStyle({})).toThrow('Element');
  expect(() => lazy.getComputedStyle(lazy.document)).toThrow('Element');
});
