import {
  ControlPack,
  defaultEvaluationPolicy,
  iso42001Pack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringify } from 'yaml';
import { loadPacks } from './loadPacks';

const ownPack: ControlPack = {
  id: 'own',
  version: '1.0.0',
  title: 'Own controls',
  framework: 'Own',
  description: 'Controls of our own.',
  sources: [{ url: 'https://example.com', checkedOn: '2026-11-01' }],
  controls: [
    { ...iso42001Pack.controls[0], id: 'OWN-01' },
    { ...iso42001Pack.controls[2], id: 'OWN-02' },
  ],
};

describe('loadPacks', () => {
  const directory = createMockDirectory();
  const load = (options: Partial<Parameters<typeof loadPacks>[0]> = {}) =>
    loadPacks({
      files: [],
      added: [],
      overrides: {},
      policy: defaultEvaluationPolicy,
      ...options,
    });

  it('has the shipped pack by default', async () => {
    const packs = await load();
    expect(packs.list().map(({ pack }) => pack.id)).toEqual(['iso-42001']);
    expect(packs.get().isDefault).toBe(true);
  });

  it('adds the shipped packs that are chosen, each once', async () => {
    const packs = await load({ shipped: ['nist-ai-rmf', 'iso-42001'] });
    expect(packs.list().map(({ pack }) => pack.id)).toEqual([
      'iso-42001',
      'nist-ai-rmf',
    ]);
    expect(packs.get().pack.id).toBe('iso-42001');
  });

  it('adds packs of files and of modules', async () => {
    directory.setContent({ 'own.yaml': stringify(ownPack) });
    const packs = await load({
      files: [directory.resolve('own.yaml')],
      added: [{ ...ownPack, id: 'module' }],
      defaultPack: 'own',
    });
    expect(packs.list().map(({ pack }) => pack.id)).toEqual([
      'own',
      'iso-42001',
      'module',
    ]);
    expect(packs.get().pack).toEqual(ownPack);
  });

  it('changes single controls, in every pack that has them', async () => {
    const packs = await load({
      added: [{ ...ownPack, controls: [iso42001Pack.controls[0]] }],
      overrides: {
        [iso42001Pack.controls[0].id]: {
          weight: 9,
          require: { minimal: 'off' },
        },
      },
    });
    for (const { pack } of packs.list()) {
      expect(pack.controls[0]).toMatchObject({
        weight: 9,
        require: { high: 'required', limited: 'required', minimal: 'off' },
      });
      expect(pack.version).toMatch(/\+configured$/);
    }
  });

  it('has another fingerprint when anything that decides is another', async () => {
    const fingerprints = await Promise.all(
      [
        load(),
        load({ overrides: { 'INV-01': { weight: 9 } } }),
        load({ policy: { ...defaultEvaluationPolicy, warningDays: 3 } }),
      ].map(async packs => (await packs).get().fingerprint),
    );
    expect(new Set(fingerprints).size).toBe(3);
    expect((await load()).get().fingerprint).toBe(fingerprints[0]);
  });

  it('stops at a bad file, with file and line', async () => {
    directory.setContent({
      'bad.yaml': stringify(ownPack).replace('gate: true', 'gaet: true'),
    });
    const file = directory.resolve('bad.yaml');
    await expect(load({ files: [file] })).rejects.toThrow(
      new RegExp(`${file}:\\d+: .*gaet`),
    );
  });

  it('stops at a file that is not there', async () => {
    const file = directory.resolve('nowhere.yaml');
    await expect(load({ files: [file] })).rejects.toThrow(
      `Invalid configuration at aiGovernance.packs: cannot read ${file}`,
    );
  });

  it('stops at a bad pack of a module', async () => {
    const bad = {
      ...ownPack,
      controls: [ownPack.controls[0], ownPack.controls[0]],
    };
    await expect(load({ added: [bad] })).rejects.toThrow(
      /pack 'own' added by a module: controls\[1\].id: .*OWN-01 stands twice/,
    );
  });

  it('stops at two packs of one id', async () => {
    await expect(load({ added: [ownPack, ownPack] })).rejects.toThrow(
      "Two control packs have the id 'own'",
    );
  });

  it('stops at an override of a control that no pack has', async () => {
    await expect(
      load({ overrides: { 'INV-99': { weight: 1 } } }),
    ).rejects.toThrow(
      'Invalid configuration at aiGovernance.controls.INV-99: no such control; known are INV-01, ',
    );
  });

  it('stops at an override that makes a control unreachable', async () => {
    await expect(
      load({ overrides: { 'VAL-01': { dueFrom: 'retirement' } } }),
    ).rejects.toThrow(
      /^Invalid configuration at aiGovernance.controls: The pack iso-42001 .*\nVAL-01: dueFrom: unreachable/,
    );
  });

  it('stops at an unknown default pack', async () => {
    await expect(load({ defaultPack: 'nist' })).rejects.toThrow(
      "Invalid configuration at aiGovernance.defaultPack: 'nist'; packs in force are iso-42001",
    );
  });

  it('names the packs when it is asked for another', async () => {
    const packs = await load();
    expect(() => packs.get('nist')).toThrow(
      "No control pack 'nist'; packs in force are iso-42001",
    );
  });
});
