import { render } from '@testing-library/react';
import { BreakableName } from './BreakableName';

describe('BreakableName', () => {
  it('offers breaks behind separators, and keeps words whole', () => {
    const { container } = render(
      <BreakableName name="selection_rate.difference/groups" />,
    );
    expect(container.innerHTML).toBe(
      'selection_<wbr>rate.<wbr>difference/<wbr>groups',
    );
    expect(container).toHaveTextContent('selection_rate.difference/groups');
  });

  it('leaves a name without separators alone', () => {
    const { container } = render(<BreakableName name="drift" />);
    expect(container.innerHTML).toBe('drift');
  });
});
