const { signIn, withPage } = require('./browser.cjs');

/** What an adopter sees of an AI system, each with how it is recognised. */
const listViews = ({ entity, count }) => [
  {
    title: 'the scorecard is on the page of the AI system',
    open: (page, url) => page.goto(`${url}/catalog/default/aisystem/${entity}`),
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
        .getByRole('link', { name: new RegExp(`^${count} AI systems: `) })
        .first(),
  },
];

/**
 * Looks at a running portal with Chromium, where `count` AI systems are, one of them
 * `entity`. Errors of the page fail, but for those that are `expected`.
 */
async function lookAtPortal({
  report,
  url,
  name,
  entity = 'credit-limit-advisor',
  count = 1,
  expected,
}) {
  await withPage(name, async (page, errors) => {
    await signIn(page, url);
    for (const { title, open, shows } of listViews({ entity, count })) {
      await report.attempt(title, async () => {
        await open(page, url);
        await shows(page).waitFor();
      });
    }
    report.none(
      'the page reports no error',
      errors.filter(error => !expected?.test(error)),
    );
  });
}

module.exports = { lookAtPortal };
