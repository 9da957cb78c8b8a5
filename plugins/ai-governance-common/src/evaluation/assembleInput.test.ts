import { Entity } from '@backstage/catalog-model';
import { assembleInput } from './assembleInput';
import { DocumentRequest } from './collect';

const entity: Entity = {
  apiVersion: 'ai-governance/v1alpha1',
  kind: 'AISystem',
  metadata: { name: 'a', namespace: 'default' },
  spec: {
    owner: 'team',
    governance: { riskOwner: 'ada' },
    documentation: { modelCard: 'CARD.md', aibom: 'bom.json' },
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/elsewhere' },
    { type: 'dependsOn', targetRef: 'component:default/b' },
  ],
};

const evidence = {
  records: { status: 'available', items: [] },
  metrics: { status: 'unavailable', detail: 'nobody measured' },
} as const;

describe('assembleInput', () => {
  it('asks for what an evaluation reads, and nothing else', () => {
    const requests: DocumentRequest[] = [];
    const input = assembleInput({
      entity,
      resolve: ref => ({ status: 'resolved', kind: ref.split(':')[0] }),
      read: request => {
        requests.push(request);
        return { status: 'missing', detail: request.location };
      },
      ...evidence,
      records: { status: 'available', items: [] },
    });
    expect(requests).toEqual([
      { location: 'CARD.md', kind: 'model-card' },
      { location: 'bom.json', kind: 'bom' },
    ]);
    expect(input).toEqual({
      entity,
      references: {
        'component:default/b': { status: 'resolved', kind: 'component' },
        'group:default/team': { status: 'resolved', kind: 'group' },
        'user:default/ada': { status: 'resolved', kind: 'user' },
      },
      documents: {
        'CARD.md': { status: 'missing', detail: 'CARD.md' },
        'bom.json': { status: 'missing', detail: 'bom.json' },
      },
      ...evidence,
    });
  });

  it('leaves a reference unknown that nobody asked about', () => {
    const { references } = assembleInput({
      entity,
      resolve: ref =>
        ref === 'user:default/ada' ? { status: 'missing' } : undefined,
      read: () => ({ status: 'unavailable', detail: 'not read' }),
      ...evidence,
      records: { status: 'available', items: [] },
    });
    expect(references).toEqual({ 'user:default/ada': { status: 'missing' } });
  });
});
