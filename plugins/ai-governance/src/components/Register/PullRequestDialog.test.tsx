import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '../../__testUtils__/api';
import { renderView } from '../../__testUtils__/render';
import { isRepository, PullRequestDialog } from './PullRequestDialog';

const HOSTS = ['github.com', 'git.example.com'];

async function open(submitPullRequest: jest.Mock) {
  await renderView(
    <PullRequestDialog
      text="kind: AISystem"
      name="scoring"
      hosts={HOSTS}
      importApi={{ submitPullRequest, analyzeUrl: jest.fn() }}
      onClose={() => {}}
    />,
    { api: mockApi() },
  );
  return {
    url: screen.getByLabelText(/^Address of the repository/),
    submit: screen.getByRole('button', { name: 'Open' }),
  };
}

describe('PullRequestDialog', () => {
  it('hands over the file, and leads to the pull request', async () => {
    const submitPullRequest = jest.fn(async () => ({
      link: 'https://github.com/a/b/pull/1',
      location: '',
    }));
    const { url, submit } = await open(submitPullRequest);
    await userEvent.type(url, 'https://github.com/a/b');
    await userEvent.click(submit);
    expect(
      await screen.findByRole('link', { name: /The pull request is open/ }),
    ).toHaveAttribute('href', 'https://github.com/a/b/pull/1');
    expect(submitPullRequest).toHaveBeenCalledWith(
      expect.objectContaining({
        repositoryUrl: 'https://github.com/a/b',
        fileContent: 'kind: AISystem',
        title: 'Register the AI system scoring',
      }),
    );
  });

  it('says what went wrong, and can be tried again', async () => {
    const { url, submit } = await open(
      jest.fn().mockRejectedValue(new Error('No write access')),
    );
    await userEvent.type(url, 'https://github.com/a/b');
    await userEvent.click(submit);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No write access',
    );
    expect(submit).toBeEnabled();
  });

  it('takes repositories of hosts that the app has an integration with', async () => {
    const { url, submit } = await open(jest.fn());
    await userEvent.type(url, 'https://gitlab.com/a/b');
    expect(url).toBeInvalid();
    expect(submit).toBeDisabled();
    expect(
      [
        'https://git.example.com/a/b',
        'https://git.example.com/a',
        'http://github.com/a/b',
        'github.com/a/b',
      ].filter(text => isRepository(text, HOSTS)),
    ).toEqual(['https://git.example.com/a/b']);
  });
});
