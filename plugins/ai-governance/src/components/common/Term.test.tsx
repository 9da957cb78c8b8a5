import { renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Term } from './Term';

const EXPLAINED = /^A control that holds the level at bronze at most/;

describe('Term', () => {
  it('explains itself to who points at it', async () => {
    await renderInTestApp(<Term id="gate" />);
    await userEvent.hover(screen.getByRole('button', { name: 'Gate' }));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(EXPLAINED);
  });

  it('explains itself to the keyboard, until Escape', async () => {
    await renderInTestApp(<Term id="gate">2 gates</Term>);
    await userEvent.tab();
    const term = screen.getByRole('button', { name: '2 gates' });
    expect(term).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(EXPLAINED);
    expect(term).toHaveAccessibleDescription(EXPLAINED);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
    expect(term).toHaveFocus();
  });
});
