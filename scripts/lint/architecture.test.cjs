const { drawArchitecture, replacePicture } = require('./architecture.cjs');

const BEGIN = '<!-- picture: begin, made by `yarn generate` -->';
const END = '<!-- picture: end -->';

describe('drawArchitecture', () => {
  it('draws the floors that the lint holds, top first, and arrows down', () => {
    const picture = drawArchitecture();
    const top = picture.indexOf(
      '"index"',
      picture.indexOf('ai_governance_backend['),
    );
    const ground = picture.indexOf('schema · util');
    expect(top).toBeGreaterThan(0);
    expect(ground).toBeGreaterThan(top);
    expect(picture).toContain('ai_governance_backend --> ai_governance_common');
    expect(picture).not.toContain(
      'ai_governance_common --> ai_governance_backend',
    );
  });
});

describe('replacePicture', () => {
  it('replaces what is between the marks and nothing else', () => {
    expect(replacePicture(`a\n${BEGIN}\nold\n${END}\nb`, 'new')).toBe(
      `a\n${BEGIN}\n\nnew\n\n${END}\nb`,
    );
  });

  it('refuses a page without a place for the picture', () => {
    expect(() => replacePicture('a page', 'new')).toThrow(BEGIN);
  });
});
