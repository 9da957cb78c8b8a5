import { TextSet } from './TextSet';

describe('TextSet', () => {
  it('knows what was added, and nothing else', () => {
    const set = new TextSet();
    const texts = Array.from({ length: 20_000 }, (_, index) => `text ${index}`);
    expect(texts.every(text => set.add(text))).toBe(true);
    expect(texts.some(text => set.add(text))).toBe(false);
    expect(texts.every(text => set.has(text))).toBe(true);
    expect(set.has('text')).toBe(false);
    expect(set.has('text 20000')).toBe(false);
    expect(set.size).toBe(20_000);
  });

  it('knows the empty text', () => {
    const set = new TextSet();
    expect(set.has('')).toBe(false);
    expect(set.add('')).toBe(true);
    expect(set.has('')).toBe(true);
  });
});
