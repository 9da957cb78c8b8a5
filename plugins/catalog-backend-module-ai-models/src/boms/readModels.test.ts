import { JsonObject } from '@backstage/types';
import { workloadBom } from '../__testUtils__/boms';
import { readModels } from './readModels';

const read = (content: JsonObject | string) =>
  readModels({
    path: 'a/letters.json',
    content: Buffer.from(
      typeof content === 'string' ? content : JSON.stringify(content),
    ),
  });

const WHISPER = { name: 'acme/whisper', version: '1.2' };

describe('models of a bill of materials', () => {
  it.each(['k8s-aibom:workload:', 'aibom.workload.'])(
    'run in the workload that %s names',
    prefix => {
      expect(
        read(workloadBom('claims/Deployment/letters', [WHISPER], prefix)),
      ).toEqual({
        models: [
          {
            ...WHISPER,
            runsIn: ['claims/Deployment/letters'],
            foundIn: ['a/letters.json'],
            ownerHints: ['claims'],
          },
        ],
        unread: [],
        faults: [],
      });
    },
  );

  it('run nowhere that is known where no workload is named', () => {
    const { models } = read({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: {
        component: {
          type: 'machine-learning-model',
          name: 'whisper',
          group: 'acme',
          purl: 'pkg:huggingface/acme/whisper@1.2',
          version: '1.2',
        },
      },
    });
    expect(models).toEqual([
      {
        name: 'whisper',
        group: 'acme',
        version: '1.2',
        purl: 'pkg:huggingface/acme/whisper@1.2',
        runsIn: [],
        foundIn: ['a/letters.json'],
        ownerHints: [],
      },
    ]);
  });

  it('are read although the document has a fault elsewhere', () => {
    const bom = workloadBom('claims/Deployment/letters', [WHISPER]);
    const { models, unread, faults } = read({ ...bom, version: 'one' });
    expect(models).toHaveLength(1);
    expect(unread).toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(/^a\/letters.json: .*version/),
    ]);
  });

  it('are left out where nothing names them', () => {
    const bom = workloadBom('claims/Deployment/letters', [
      { name: '' },
      WHISPER,
    ]);
    const { models, faults } = read(bom);
    expect(models).toHaveLength(1);
    expect(faults.join()).toContain('1 models have neither a name nor');
  });

  it.each([
    ['no JSON', '{', /^a\/letters.json: not JSON/],
    ['no bill of materials', '{"name":"x"}', /neither CycloneDX/],
  ])('of what is %s are unknown', (_, text, reason) => {
    expect(read(text)).toEqual({
      models: [],
      unread: [expect.stringMatching(reason)],
      faults: [],
    });
  });

  it('of what is no text are unknown', () => {
    const content = Uint8Array.from([0xff, 0xfe, 0x00]);
    expect(readModels({ path: 'x.json', content }).unread).toEqual([
      'x.json: it is not text in UTF-8',
    ]);
  });
});
