import {
  AiSystemEntity,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { CREDIT, LIMIT_API } from '../../__testUtils__/entities';
import { registerSnippet } from './registerSnippet';

/** Reads the small part of YAML that the snippet is written in. */
function scalarsBelow(text: string, block: string): Record<string, string> {
  const [, body = ''] = text.split(`${block}:\n`);
  const scalars: Record<string, string> = {};
  for (const line of body.split('\n')) {
    if (!line.startsWith('  ')) break;
    const [, key, value] = line.match(/^ {2}(\w+): (\S+)$/) ?? [];
    if (key) scalars[key] = value;
  }
  return scalars;
}

describe('registerSnippet', () => {
  it.each([
    ['no entity', undefined],
    ['a group', CREDIT],
    ['a component', LIMIT_API],
  ])('declares what an AISystem needs for %s', (_, entity) => {
    const text = registerSnippet(entity);
    const [apiVersion, kind] = text
      .split('\n')
      .map(line => line.split(': ')[1]);
    const descriptor = {
      apiVersion,
      kind,
      metadata: scalarsBelow(text, 'metadata'),
      spec: scalarsBelow(text, 'spec'),
    } as unknown as AiSystemEntity;
    expect(validateAiSystemEntity(descriptor)).toEqual([]);
  });

  it('refers to the entity that it is shown for', () => {
    expect(registerSnippet(CREDIT)).toContain(
      '\n  owner: group:default/credit-decisioning',
    );
    expect(registerSnippet(LIMIT_API)).toContain(
      '\n  dependsOn:\n    - component:default/limit-api',
    );
  });
});
