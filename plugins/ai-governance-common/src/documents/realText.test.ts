import { realText } from './realText';

describe('realText', () => {
  it.each([
    'Proposes limits.',
    '- **Developed by:** Acme',
    '**Note:** not for pricing',
    'For these uses:',
    'None known',
    'Not disclosed by the provider',
    '| Metric | Value |\n|---|---|\n| F1 | 0.9 |',
    '| Metric | Value |\n|---|---|\n| F1 | TBD |\n| WER | 9 |',
    'Results follow. More will be added.',
    '[Describe](https://example.com/describe)',
    'Sorts the items of a todo list',
  ])('is there: %s', text => {
    expect(realText(text)).not.toBe('');
  });

  it.each([
    '[More Information Needed]',
    '- **Developed by:** [More Information Needed]',
    '- **Developed by:**',
    '**License**: TBD',
    '<!-- What is it for? -->\n\n[More Information Needed]',
    '{{ direct_use | default("[More Information Needed]", true)}}',
    '{% if a %}{{ b }}{% endif %}',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
    'N/A',
    '- n/a.',
    'TODO',
    '_TBD_',
    'Coming soon!',
    'More details will be added.',
    '[Describe the training data]',
    '<insert text here>',
    '| Metric | Value |\n|---|---|\n| TBD | N/A |',
    '| Metric | Value |\n|---|---|',
    '| Metric | Value |\n|---|---|\n| F1 | TBD |',
    '- TODO: ask Mira',
    'xxx',
    '…',
    '---',
  ])('is not there: %s', text => {
    expect(realText(text)).toBe('');
  });
});
