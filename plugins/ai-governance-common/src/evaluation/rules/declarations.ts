import { isInJurisdiction } from '../../entity/jurisdictions';
import { declaredRiskClass } from '../../entity/riskClass';
import { isLive } from '../../entity/stage';
import { BooleanTrait } from '../../entity/vocabulary';
import { isEmpty } from '../../lib/paths';
import { fail, outside, pass } from '../outcome';
import { Fact, Fix } from '../types';
import { defineRule } from './Rule';

/** No prohibited practice is live. */
export const notProhibitedLiveRule = defineRule<Record<string, never>>({
  name: 'not-prohibited-live',
  description:
    'A prohibited practice is not in verification, deployment or operation; without a class it cannot be ruled out.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.risk.class',
    });
    return ctx => {
      const declared = declaredRiskClass(ctx.spec);
      const facts = (): Fact[] => [
        { path: 'spec.risk.class', value: declared },
        { path: 'stage', value: ctx.stage },
      ];
      if (declared === 'prohibited') {
        return isLive(ctx.stage)
          ? outside(
              'prohibited',
              () =>
                `spec.risk.class is prohibited, and the system is live (${ctx.stage}).`,
              { facts, fix },
            )
          : pass(
              () =>
                `spec.risk.class is prohibited; the system is not live (${ctx.stage}) and must not become so.`,
              { facts },
            );
      }
      return declared === 'unclassified'
        ? fail(
            'missing',
            () =>
              'Without spec.risk.class it cannot be ruled out that the practice is prohibited.',
            { facts, fix },
          )
        : pass(() => `spec.risk.class is ${declared}.`, { facts });
    };
  },
});

const NOTICES: Array<{
  trait: BooleanTrait;
  notice: 'aiInteraction' | 'contentMarking' | 'exposureNotice';
}> = [
  { trait: 'interactsWithPersons', notice: 'aiInteraction' },
  { trait: 'generatesContent', notice: 'contentMarking' },
  { trait: 'emotionOrBiometric', notice: 'exposureNotice' },
];

/** What people must be told. */
export const transparencyRule = defineRule<Record<string, never>>({
  name: 'transparency-notices',
  description:
    'For each trait that asks for it, spec.transparency names the notice with an address that shows it.',
  parameters: {},
  compile(_, control) {
    return ctx => {
      const { traits, transparency } = ctx.spec;
      const due = NOTICES.filter(({ trait }) => traits?.[trait] !== false);
      const absent = due.filter(({ notice }) => !transparency?.[notice]?.url);
      const facts = (): Fact[] =>
        due.map(({ trait, notice }) => ({
          path: `spec.transparency.${notice}`,
          value: {
            because: `spec.traits.${trait}`,
            url: transparency?.[notice]?.url ?? null,
          },
        }));
      if (absent.length > 0) {
        return fail(
          'missing',
          () =>
            `spec.transparency does not name ${absent
              .map(item => item.notice)
              .join(', ')}.`,
          {
            facts,
            fix: () => ({
              text: control.remediation,
              path: `spec.transparency.${absent[0].notice}`,
              snippet: `transparency:\n  ${absent[0].notice}:\n    url: https://<address>`,
            }),
          },
        );
      }
      return pass(() => 'spec.transparency names each notice that is due.', {
        facts,
      });
    };
  },
});

/**
 * The most days that six months of the calendar have, as from 1 March: what is kept for
 * fewer is not kept for six months (Regulation (EU) 2024/1689 Art. 19 and 26(6)).
 */
const HIGH_RISK_EU_DAYS = 184;

/** Event logs are kept. */
export const loggingRule = defineRule<Record<string, never>>({
  name: 'logging',
  description:
    'Logging is enabled, has a location, and is kept for the configured minimum; for class high in the EU at least 184 days, the longest six months.',
  parameters: {},
  compile(_, control) {
    return ctx => {
      const { logging, jurisdictions } = ctx.spec;
      const mayBeEu = isInJurisdiction(jurisdictions, 'EU') !== false;
      const asked = Math.max(
        ctx.policy.minimumLogRetentionDays,
        ctx.requirementClass === 'high' && mayBeEu ? HIGH_RISK_EU_DAYS : 0,
      );
      const facts = (): Fact[] => [
        {
          path: 'spec.logging.retentionDays',
          value: logging?.retentionDays ?? null,
        },
        { path: 'required retention, in days', value: asked },
      ];
      const fix = (): Fix => ({
        text: control.remediation,
        path: 'spec.logging',
        snippet: `logging:\n  enabled: true\n  retentionDays: ${
          asked || HIGH_RISK_EU_DAYS
        }\n  location: <where>`,
      });
      if (!logging) {
        return fail('missing', () => 'spec.logging is not declared.', {
          facts,
          fix,
        });
      }
      const absent = [
        logging.enabled !== true && 'enabled: true',
        isEmpty(logging.location) && 'a location',
        logging.retentionDays === undefined && 'retentionDays',
      ].filter(Boolean);
      if (absent.length > 0) {
        return fail(
          'incomplete',
          () => `spec.logging does not declare ${absent.join(', ')}.`,
          { facts, fix },
        );
      }
      return logging.retentionDays! >= asked
        ? pass(
            () => `spec.logging keeps logs for ${logging.retentionDays} days.`,
            {
              facts,
            },
          )
        : outside(
            'threshold',
            () =>
              `spec.logging keeps logs for ${logging.retentionDays} days; ${asked} are required.`,
            {
              facts,
              fix: () => ({
                ...fix(),
                text: `Keep logs for at least ${asked} days, and declare it in spec.logging.retentionDays.`,
                path: 'spec.logging.retentionDays',
              }),
            },
          );
    };
  },
});

/** Registration in public registers. */
export const registeredRule = defineRule<Record<string, never>>({
  name: 'registered',
  description:
    'spec.registrations has an entry, and every entry has an id and a date.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.registrations',
      snippet:
        'registrations:\n  - { register: eu-database, id: <id>, date: <YYYY-MM-DD> }',
    });
    return ctx => {
      const entries = ctx.spec.registrations ?? [];
      const facts = (): Fact[] => [
        {
          path: 'spec.registrations',
          value: entries.map(item => item.register),
        },
      ];
      if (entries.length === 0) {
        return fail('missing', () => 'spec.registrations has no entry.', {
          facts,
          fix,
        });
      }
      const open = entries.find(item => isEmpty(item.id) || !item.date);
      return open
        ? fail(
            'incomplete',
            () =>
              `spec.registrations: the entry in ${open.register} has no id or no date.`,
            { facts, fix },
          )
        : pass(() => `It is registered in ${entries.length} registers.`, {
            facts,
          });
    };
  },
});
