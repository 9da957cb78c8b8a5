import { Entity } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { entityText } from './entityText';

const withTitle = (title: string): Entity => ({
  apiVersion: 'ai-governance/v1alpha1',
  kind: 'AISystem',
  metadata: { name: 'a', title },
});

describe('entityText', () => {
  it('quotes a line with a tab, which some readers of YAML refuse', () => {
    const entity = withTitle('Preventice \tBodyGuardian');
    expect(entityText(entity)).toContain(
      '  title: "Preventice \\tBodyGuardian"\n',
    );
    expect(parse(entityText(entity))).toEqual(entity);
  });

  it.each(['1.\tAsk\n2.\tAnswer\n', '\tindented', 'yes', '2026-02-30', ': #'])(
    'gives back %j as it is',
    title => {
      const entity = withTitle(title);
      expect(parse(entityText(entity))).toEqual(entity);
    },
  );

  it('leaves other lines as they are', () => {
    expect(entityText(withTitle('Credit: a "score"'))).toContain(
      `title: 'Credit: a "score"'`,
    );
    expect(entityText(withTitle('Chat bot'))).toContain('title: Chat bot\n');
  });
});
