import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { termsMessages } from './terms';

/** Rows of the table: a term and its meaning. */
const rows = readFileSync(
  resolve(__dirname, '../../../../docs/glossary.md'),
  'utf8',
)
  .split('\n')
  .flatMap(line => {
    const cells = /^\| (.+?) +\| (.+?) +\|$/.exec(line);
    return cells && !/^(Term|-+)$/.test(cells[1]) ? [[cells[1], cells[2]]] : [];
  });

it('has the terms of the views in the glossary, in their words', () => {
  const { term, termName } = termsMessages;
  const ids = Object.keys(term) as Array<keyof typeof term>;
  expect(rows).toEqual(ids.map(id => [termName[id], term[id]]));
});
