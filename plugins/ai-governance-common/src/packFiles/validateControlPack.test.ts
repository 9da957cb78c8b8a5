import { iso42001Pack } from '../packs';
import { validateControlPack } from './validateControlPack';

describe('validateControlPack', () => {
  const [first] = iso42001Pack.controls;
  const name = "pack 'own' added by a module";

  it('accepts a pack that may be used', () => {
    expect(() =>
      validateControlPack({ pack: iso42001Pack, name }),
    ).not.toThrow();
  });

  it('names the pack and the place of every fault', () => {
    const pack = {
      ...iso42001Pack,
      controls: [first, first, first],
    };
    expect(() => validateControlPack({ pack, name })).toThrow(
      [
        'Control pack cannot be used.',
        `${name}: controls[1].id: control ${first.id} stands twice; the first is controls[0]`,
        `${name}: controls[2].id: control ${first.id} stands twice; the first is controls[0]`,
      ].join('\n'),
    );
  });
});
