import { DocumentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DocumentTarget } from './DocumentTarget';
import { isWebPageInstead } from './webPageInstead';

const PAGE = '<!DOCTYPE html>\n<html><body>Sign in</body></html>';

const at = (
  url: string,
  kind: DocumentTarget['kind'] = 'text',
): DocumentTarget => ({ type: 'url', kind, url });

const card: DocumentFacts = {
  status: 'available',
  sha256: 'a'.repeat(64),
  length: 10,
  modelCard: { sections: [{ heading: 'use', length: 9, placeholder: false }] },
};

describe('a web page in place of a file', () => {
  it.each<[string, DocumentTarget, string, DocumentFacts | undefined, boolean]>(
    [
      [
        'is one at the address of a file',
        at('https://x.example/a/README.md?ref=main'),
        PAGE,
        undefined,
        true,
      ],
      [
        'is one after a comment',
        at('https://x.example/a.yaml'),
        `<!-- x -->${PAGE}`,
        undefined,
        true,
      ],
      [
        'is none where the file is Markdown',
        at('https://x.example/a.md'),
        '# Use\n<html>',
        undefined,
        false,
      ],
      [
        'is none where the address is one of a page',
        at('https://x.example/guide'),
        PAGE,
        undefined,
        false,
      ],
      [
        'is none where the file is a page',
        at('https://x.example/guide.html'),
        PAGE,
        undefined,
        false,
      ],
      [
        'is one in place of a bill of materials',
        at('https://x.example/bom', 'bom'),
        PAGE,
        undefined,
        true,
      ],
      [
        'is one where a card had its sections',
        at('https://x.example/card', 'model-card'),
        PAGE,
        card,
        true,
      ],
      [
        'is none where a card had none',
        at('https://x.example/card', 'model-card'),
        PAGE,
        undefined,
        false,
      ],
      [
        'is none on the disk',
        { type: 'file', kind: 'bom', root: '/x', path: 'a' },
        PAGE,
        undefined,
        false,
      ],
    ],
  )('%s', (_, target, content, previous, expected) => {
    expect(isWebPageInstead(target, Buffer.from(content), previous)).toBe(
      expected,
    );
  });
});
