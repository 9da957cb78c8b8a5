import { techdocsSource, TECHDOCS_ANNOTATION } from './documentPlaces';

const sourceOf = (ref?: string) =>
  techdocsSource({
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: {
      name: 'a',
      ...(ref !== undefined && { annotations: { [TECHDOCS_ANNOTATION]: ref } }),
    },
  });

describe('techdocsSource', () => {
  it.each([
    ['dir:.', './mkdocs.yml'],
    ['dir:', './mkdocs.yml'],
    ['dir:docs//', 'docs/mkdocs.yml'],
    ['url:https://example.com/a/', 'https://example.com/a/mkdocs.yml'],
    ['github:a', undefined],
    [undefined, undefined],
  ])('of %p is %p', (ref, source) => {
    expect(sourceOf(ref)).toBe(source);
  });

  it('passes over any number of slashes once', () => {
    const slashes = '/'.repeat(1_000_000);
    expect(sourceOf(`dir:${slashes}x`)).toBe(`${slashes}x/mkdocs.yml`);
    expect(sourceOf(`dir:x${slashes}`)).toBe('x/mkdocs.yml');
  });
});
