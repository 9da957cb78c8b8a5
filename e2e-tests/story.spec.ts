import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveRoot } from '../scripts/lib/workspace.cjs';
import { choose } from './harness/choose';
import { EntityFile } from './harness/EntityFile';
import { moveBrowserClock } from './harness/moveBrowserClock';
import { openTab } from './harness/openTab';
import { PEOPLE, signIn } from './harness/people';
import { Portal } from './harness/Portal';
import {
  approveAll,
  control,
  sendForm,
  writeRecord,
} from './harness/recordForms';
import { expect, test } from './harness/test';

/*
 * One AI system from its registration to gold, by two people: one writes, the other
 * decides. Then the clock moves, and what was granted for a time lapses.
 */

test.use({ actionTimeout: 90_000 });

const NAME = 'parcel-order';
const DAY = 86_400_000;
const RISK = 'A driver is sent through a closed road';

/** Milliseconds within which the catalog takes in a new or an edited file. */
const TAKEN_IN = 150_000;

const day = (ahead: number) =>
  new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);

const levelOf = async (portal: Portal) =>
  (await portal.api.scorecard(NAME)).level;

const stateOf = async (portal: Portal, id: string) =>
  (await portal.api.scorecard(NAME)).controls.find(c => c.controlId === id)
    ?.state;

test('from registration to gold by two people, and what lapses afterwards', async ({
  signedIn: author,
  browser,
  portal,
}) => {
  test.setTimeout(900_000);
  await portal.api.waitForSystems(10, 300_000);
  const entity = `${portal.url}/catalog/default/aisystem/${NAME}`;
  const file = new EntityFile(portal, NAME);
  const approver = await (await browser.newContext()).newPage();

  await test.step('register with four fields', async () => {
    file.write({
      type: 'predictive',
      lifecycle: 'experimental',
      lifecycleStage: 'inception',
      owner: 'group:default/credit-decisioning',
    });
    await author.goto(`${portal.url}/catalog-import`);
    const address = author.getByRole('textbox', { name: /URL/ });
    // A page that is opened for the first time may take longer than an act.
    await expect(address).toBeVisible();
    await address.fill(file.url);
    await author.getByRole('button', { name: 'Analyze' }).click();
    await author.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(author.getByText(NAME).first()).toBeVisible();
    await expect(async () => {
      expect(await levelOf(portal)).toBe('none');
    }).toPass({ timeout: TAKEN_IN });
  });

  await test.step('declare what the system is', async () => {
    cpSync(
      resolveRoot('e2e-tests/parcel-order/evidence.yaml'),
      join(portal.folder, 'examples/evidence', `${NAME}.yaml`),
    );
    file.copyFrom('parcel-order', { CLASSIFIED_ON: day(-20) });
    await portal.api.refresh(NAME);
    await expect
      .poll(() => stateOf(portal, 'INV-03'), { timeout: TAKEN_IN })
      .toBe('pass');
    await author.goto(entity);
  });

  await test.step('a member of the owning team attests', async () => {
    await writeRecord(author, {
      control: 'INV-02',
      action: 'Attest',
      fill: dialog =>
        dialog.getByLabel('What was checked').fill('Owner, purpose, datasets.'),
      send: 'Record',
    });
    await expect(control(author, 'INV-02')).toContainText('Pass');
  });

  await test.step('she rates a risk above the appetite', async () => {
    await openTab(author, 'Risk');
    await author.getByRole('button', { name: 'Add a risk' }).first().click();
    await sendForm(
      author,
      async dialog => {
        await dialog
          .getByLabel(/^Title/)
          .first()
          .fill(RISK);
        await dialog.getByLabel(/^Category/).selectOption({ label: 'Safety' });
        for (const [index, likelihood] of [
          '4 · Likely',
          '3 · Possible',
        ].entries()) {
          await dialog
            .getByLabel(/^Likelihood/)
            .nth(index)
            .selectOption({ label: likelihood });
          await dialog
            .getByLabel(/^Impact/)
            .nth(index)
            .selectOption({ label: '4 · Major' });
        }
        await dialog.getByLabel('Treatment', { exact: true }).selectOption({
          label: 'Mitigate: make it less likely, or less harmful',
        });
        await dialog
          .getByLabel('Plan')
          .fill('Closed roads are read each hour.');
        await choose(dialog.getByLabel(/^Who does it/), PEOPLE.author);
        await dialog.getByLabel('Until').fill(day(90));
      },
      'Record',
    );
    await expect(author.getByText(RISK).first()).toBeVisible();
  });

  await test.step('she writes what the controls ask for', async () => {
    const request = (title: string) => `Request approval: ${title}`;
    const text = 'Done as the handbook says, in November.';
    await writeRecord(author, {
      control: 'RSK-04',
      action: request('Risk assessment'),
      fill: async dialog => {
        await choose(dialog.getByLabel(/^Risks assessed/), RISK);
        await dialog.getByLabel('Method').fill(text);
      },
    });
    await writeRecord(author, {
      control: 'IMP-01',
      action: request('AI system impact assessment'),
      fill: async dialog => {
        for (const label of [
          'Individuals',
          'Groups',
          'Society',
          'Foreseeable misuse',
          'Failures',
          'Mitigations',
        ]) {
          await dialog.getByLabel(new RegExp(`^${label}`)).fill(text);
        }
      },
    });
    for (const dataset of ['travel-times', 'driven-tours']) {
      await writeRecord(author, {
        control: 'DAT-03',
        action: request('Data quality check'),
        fill: async dialog => {
          await dialog
            .getByLabel(/^Dataset/)
            .selectOption({ label: `https://data.halvorn.example/${dataset}` });
          await dialog.getByLabel(/^Verdict/).selectOption({ label: 'Passed' });
          for (const label of [
            'Completeness',
            'Representativeness',
            'Labelling',
            'Preparation',
          ]) {
            await dialog.getByLabel(new RegExp(`^${label}`)).fill(text);
          }
        },
      });
    }
    await writeRecord(author, {
      control: 'DEP-01',
      action: request('Release approval'),
      fill: dialog => dialog.getByLabel('What changed').fill(text),
    });
    await writeRecord(author, {
      control: 'DEP-02',
      action: request('Rollback drill'),
      fill: async dialog => {
        await dialog.getByLabel(/^Verdict/).selectOption({ label: 'Passed' });
      },
    });
    await writeRecord(author, {
      control: 'OPS-07',
      action: request('Governance review'),
      fill: async dialog => {
        await dialog
          .getByLabel(/^Decision/)
          .selectOption({ label: 'Continue' });
        await choose(dialog.getByLabel(/^Attendees/), PEOPLE.office);
      },
    });
    await writeRecord(author, {
      control: 'USE-01',
      action: request('Training of those who oversee'),
      fill: dialog => dialog.getByLabel(/^Participants/).fill('12'),
    });
    await writeRecord(author, {
      control: 'VAL-03',
      action: 'Ask for a waiver',
      fill: async dialog => {
        await dialog.getByLabel(/^Reason/).fill('The lab is free in January.');
        await dialog.getByLabel(/^Last day/).fill(day(30));
      },
    });
    await expect(control(author, 'VAL-03')).toContainText('Fail');
  });

  await test.step('she asks the risk owner to accept what remains', async () => {
    await openTab(author, 'Risk');
    await author.getByRole('button', { name: RISK }).first().click();
    await author.getByRole('button', { name: 'Request acceptance' }).click();
    await sendForm(
      author,
      async dialog => {
        await dialog
          .getByLabel(/^Justification/)
          .fill('Drivers see closed roads themselves.');
        await dialog.getByLabel(/^Last day/).fill(day(30));
      },
      'Submit for approval',
    );
  });

  await test.step('nothing of that counts, and she cannot decide on it herself', async () => {
    expect(await levelOf(portal)).toBe('bronze');
    await openTab(author, 'Controls');
    await expect(control(author, 'RSK-04')).toContainText('Fail');
    await expect(
      author.getByRole('button', { name: /^Approve: / }),
    ).toHaveCount(0);
  });

  await test.step('the risk owner approves, and the system is gold', async () => {
    await signIn(approver, portal, PEOPLE.approver);
    await approver.goto(entity);
    await openTab(approver, 'Controls');
    await approveAll(approver);
    await expect(control(approver, 'VAL-03')).toContainText('Waived');
    await expect(control(approver, 'RSK-06')).toContainText('Pass');
    await author.goto(entity);
    await expect(author.getByText('Gold', { exact: true })).toBeVisible();
  });

  await test.step('the waiver and the acceptance lapse by themselves', async () => {
    await approver.close();
    await author.goto('about:blank');
    await portal.moveClock(31 * DAY);
    await moveBrowserClock(author, 31 * DAY);
    await author.goto(entity);
    await expect(author.getByText('Bronze', { exact: true })).toBeVisible();
    await openTab(author, 'Controls');
    await expect(control(author, 'VAL-03')).toContainText('Fail');
    await expect(control(author, 'RSK-06')).toContainText('Expired');
    await openTab(author, 'Risk');
    await author.getByRole('button', { name: RISK }).first().click();
    await expect(author.getByText('Lapsed').first()).toBeVisible();
  });

  await test.step('the Activity tab tells the whole story', async () => {
    await openTab(author, 'Activity');
    for (const entry of [
      /Mara Lindqvist.* wrote .*Attestation/,
      /Mara Lindqvist.* wrote .*Risk assessment/,
      /Ingrid Solberg.* approved .*Release approval/,
      /Ingrid Solberg.* approved .*Waiver/,
      /Ingrid Solberg.* approved .*Acceptance of a risk/,
    ]) {
      await expect(
        author.getByRole('listitem').filter({ hasText: entry }).first(),
      ).toBeVisible();
    }
  });

  await test.step('the exported chain verifies, and an altered one does not', async () => {
    const trail = join(portal.folder, 'trail.json');
    const text = await portal.api.readAs(PEOPLE.office, 'v1/trail');
    writeFileSync(trail, text);
    expect(verify(trail)).toContain('The trail is whole');
    writeFileSync(
      trail,
      text.replace('Looked at, and fine.', 'Not looked at.'),
    );
    expect(() => verify(trail)).toThrow(/altered/);
  });
});

function verify(file: string): string {
  return execFileSync(
    process.execPath,
    [resolveRoot('packages/cli/bin/ai-governance'), 'trail', 'verify', file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}
