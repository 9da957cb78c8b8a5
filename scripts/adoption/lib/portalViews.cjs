const { signIn, withPage } = require('./browser.cjs');

const ENTITY = '/catalog/default/aisystem/credit-limit-advisor';

/** What an adopter sees after the installation, each with how it is recognised. */
const VIEWS = [
  {
    title: 'the scorecard is on the page of the AI system',
    open: (page, url) => page.goto(`${url}${ENTITY}`),
    shows: page => page.getByText('AI governance scorecard'),
  },
  {
    title: 'the Risk tab opens',
    // A link in the new frontend system, a tab in the legacy one.
    open: page =>
      page
        .getByRole('link', { name: 'Risk', exact: true })
        .or(page.getByRole('tab', { name: 'Risk', exact: true }))
        .click(),
    shows: page => page.getByText('No risk in the register yet'),
  },
  {
    title: '/ai-governance counts the AI system',
    open: (page, url) => page.goto(`${url}/ai-governance`),
    shows: page =>
      page
        .getByRole('list', { name: 'Key numbers' })
        .getByRole('link', { name: /^1 AI systems: / })
        .first(),
  },
];

/** Looks at a running portal with Chromium. */
async function lookAtPortal({ report, url, name }) {
  await withPage(name, async (page, errors) => {
    await signIn(page, url);
    for (const { title, open, shows } of VIEWS) {
      await report.attempt(title, async () => {
        await open(page, url);
        await shows(page).waitFor();
      });
    }
    report.none('the page reports no error', errors);
  });
}

module.exports = { lookAtPortal };
