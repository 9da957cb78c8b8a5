import { Page } from '@playwright/test';
import type { MeasurementPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Exporter } from '../plugins/ai-governance-backend-module-prometheus/src/__testUtils__/Exporter';
import {
  findPrometheus,
  NO_PROMETHEUS,
  RealPrometheus,
} from '../plugins/ai-governance-backend-module-prometheus/src/__testUtils__/RealPrometheus';
import { Portal } from './harness/Portal';
import { expect, test as base } from './harness/test';

/*
 * What a real Prometheus measures of an example system moves the score on its page: down
 * when drift leaves its limit, and up when it is back.
 */

const SYSTEM = 'consumer-loan-scoring';
const METRIC = 'score_psi';

/** Inside the limit, which is 0.2, and outside. */
const USUAL = 0.06;
const DRIFTED = 0.41;

/** Milliseconds that a changed value has until the page shows what it did. */
const MOVED = 120_000;

interface Measured {
  prometheus: RealPrometheus;
  /** Has the service show a drift from now on. */
  show(drift: number): void;
}

/** A portal that asks a real Prometheus each second, which asks a service each second. */
const test = base.extend<{}, { measured: Measured }>({
  measured: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      if (!findPrometheus()) throw new Error(NO_PROMETHEUS);
      const exporter = await Exporter.start();
      const show = (drift: number) => {
        exporter.metrics = [
          `loan_scoring_score_psi{ai_governance_version="4.2.0"} ${drift}`,
        ];
      };
      show(USUAL);
      const prometheus = await RealPrometheus.start(exporter.port);
      await use({ prometheus, show });
      await prometheus.stop();
      exporter.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  portal: [
    async ({ portalOptions, measured }, use) => {
      const portal = await Portal.start({
        ...portalOptions,
        configs: ['app-config.prometheus.yaml'],
        settings: {
          aiGovernance: {
            sources: {
              prometheus: {
                baseUrl: measured.prometheus.url,
                step: '1s',
                delay: '1s',
                schedule: { frequency: { seconds: 1 } },
              },
            },
          },
        },
      });
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

/** The score on the overview page of the system, in percent. */
async function readScore(page: Page): Promise<number> {
  const card = page.locator('[class*="InfoCard"], [class*="MuiCard-root"]', {
    hasText: 'AI governance scorecard',
  });
  const text = await card
    .first()
    .getByText(/^\d+(\.\d+)?\s?%$/)
    .textContent();
  return parseFloat(text!);
}

/** Loads the page again and again until its score is as expected. */
async function untilScore(
  page: Page,
  isExpected: (score: number) => boolean,
): Promise<{ score: number; at: number }> {
  const deadline = Date.now() + MOVED;
  for (;;) {
    await page.reload();
    const score = await readScore(page);
    const at = Date.now();
    if (isExpected(score)) return { score, at };
    expect(at, `the score stays at ${score} %`).toBeLessThan(deadline);
  }
}

/** States of all controls, and of all but the one on drift. */
async function statesOf(portal: Portal) {
  const { controls } = await portal.api.scorecard(SYSTEM);
  const states = Object.fromEntries(
    controls.map(({ controlId, state }) => [controlId, state]),
  );
  const { 'OPS-02': drift, ...others } = states;
  return { drift, others };
}

test('drift in a real Prometheus lowers the score on the page, and its return raises it', async ({
  signedIn: page,
  portal,
  measured,
}) => {
  await portal.api.waitForSystems(10, 300_000);
  await portal.api.waitForExampleRecords(300_000);
  await expect
    .poll(() => pulledValue(portal), { message: 'a value of Prometheus' })
    .toBe(USUAL);

  await page.goto(`${portal.url}/catalog/default/aisystem/${SYSTEM}`);
  const before = await readScore(page);
  const stood = await statesOf(portal);
  expect(stood.drift).toBe('pass');

  const leftAt = Date.now();
  measured.show(DRIFTED);
  const fell = await untilScore(page, score => score < before);
  const fallen = await statesOf(portal);
  expect(fallen).toEqual({ drift: 'fail', others: stood.others });

  const returnedAt = Date.now();
  measured.show(USUAL);
  const rose = await untilScore(page, score => score > fell.score);
  expect(rose.score).toBe(before);
  expect(await statesOf(portal)).toEqual(stood);

  const clock = (at: number) => new Date(at).toISOString().slice(11, 23);
  const took = (from: number, to: number) =>
    `${((to - from) / 1000).toFixed(1)} s`;
  const story = [
    `${clock(
      leftAt,
    )} ${METRIC} leaves its limit (${USUAL} to ${DRIFTED}), score ${before} %`,
    `${clock(fell.at)} the page shows ${fell.score} %, after ${took(
      leftAt,
      fell.at,
    )}`,
    `${clock(returnedAt)} ${METRIC} is back at ${USUAL}`,
    `${clock(rose.at)} the page shows ${rose.score} %, after ${took(
      returnedAt,
      rose.at,
    )}`,
  ];
  test
    .info()
    .annotations.push(
      ...story.map(description => ({ type: 'time', description })),
    );
  process.stdout.write(`${story.join('\n')}\n`);
});

/** The newest value that was pulled. */
async function pulledValue(portal: Portal): Promise<number | undefined> {
  const from = new Date(Date.now() - 600_000).toISOString();
  const response = await portal.api.fetch(
    `ai-governance/v1/systems/default/${SYSTEM}/measurements?metric=${METRIC}&from=${from}&limit=10000`,
  );
  const { series, points }: MeasurementPage = await response.json();
  const pulled = series.find(({ source }) => source === 'prometheus');
  return points.filter(point => point.series === pulled?.id).at(-1)?.value;
}
