import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('starts, and asks to sign in', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Portal' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as any,
    };

    render(<App />);

    expect(
      await screen.findByRole(
        'button',
        { name: 'Enter' },
        { timeout: 100_000 },
      ),
    ).toBeVisible();
    expect(screen.getByText('Portal')).toBeVisible();
  });
});
