/* eslint-disable no-script-url */
import { safeHref } from './safeHref';

describe('safeHref', () => {
  it.each([
    'https://example.com/a',
    'http://example.com',
    'mailto:a@example.com',
  ])('lets %s become a link', address =>
    expect(safeHref(address)).toBe(address),
  );

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    's3://bucket/key',
    './MODEL_CARD.md',
    '',
    undefined,
  ])('keeps %p text', address => expect(safeHref(address)).toBeUndefined());
});
