import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { AiSystemRelationLabel } from './RelationLabel';

function renderLabel(relations: string[]) {
  renderInTestApp(
    <svg>
      <AiSystemRelationLabel
        edge={{ from: 'a', to: 'b', relations, label: 'visible' }}
      />
    </svg>,
  );
}

describe('AiSystemRelationLabel', () => {
  it('writes both directions of an edge in words', async () => {
    renderLabel(['overseenBy', 'overseerOf']);
    expect(await screen.findByText('overseen by')).toHaveTextContent(
      'overseen by / overseer of',
    );
  });

  it('writes one direction when there is one', async () => {
    renderLabel(['usesModel']);
    expect(await screen.findByText('uses model')).toHaveTextContent(
      /^uses model$/,
    );
  });
});
