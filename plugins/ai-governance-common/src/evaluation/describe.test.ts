import { changed, completeSystem } from './__testUtils__';
import { evaluate } from './evaluate';

const ADDRESS = 'https://ada:secret@docs.example.com/card.md';

describe('the words of a result', () => {
  it.each(['missing', 'malformed', 'unavailable'] as const)(
    'repeat no password of an address whose document is %s',
    status => {
      const input = changed(completeSystem(), {
        spec: {
          documentation: { modelCard: ADDRESS, design: ADDRESS },
          monitoring: { dashboard: ADDRESS },
        },
        documents: { [ADDRESS]: { status, detail: `no ${ADDRESS}` } },
      });
      const { controls } = evaluate(input);
      const card = controls.find(({ controlId }) => controlId === 'DOC-01');
      expect(card?.reason).toContain('https://docs.example.com/card.md');
      expect(card?.facts).toEqual([
        {
          path: 'spec.documentation.modelCard',
          value: 'https://docs.example.com/card.md',
        },
      ]);
      expect(JSON.stringify(controls)).not.toContain('secret');
    },
  );
});
