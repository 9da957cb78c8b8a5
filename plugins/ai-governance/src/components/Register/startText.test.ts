import {
  editDescriptor,
  entityToText,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parse } from 'yaml';
import { ADVISOR } from '../../__testUtils__/entities';
import { EMPTY_TEXT } from './startText';

describe('startText', () => {
  it('fills an empty descriptor line by line', () => {
    const text = editDescriptor({
      file: 'a.yaml',
      text: EMPTY_TEXT,
      edits: [
        { path: ['spec', 'lifecycle'], value: 'production' },
        { path: ['metadata', 'name'], value: 'scoring' },
        { path: ['spec', 'type'], value: 'predictive' },
        { path: ['spec', 'risk', 'class'], value: 'high' },
      ],
    });
    expect(text).toBe(`apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: scoring
spec:
  type: predictive
  lifecycle: production
  risk:
    class: high
`);
  });

  it('writes an entity without what the catalog adds', () => {
    const text = entityToText({
      ...ADVISOR,
      metadata: {
        ...ADVISOR.metadata,
        namespace: 'default',
        uid: '1',
        etag: '2',
      },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/a' }],
    });
    expect(parse(text)).toEqual({
      ...ADVISOR,
      metadata: { name: ADVISOR.metadata.name, title: ADVISOR.metadata.title },
    });
    expect(validateAiSystemEntity(parse(text))).toEqual([]);
  });
});
