import { isEmpty } from '../../lib/paths';
import { Control } from '../../packs/types';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass, withFix } from '../outcome';
import {
  checkCurrentRecord,
  decidedByAnother,
  recordsUnknown,
} from '../recordState';
import { Fact, Fix } from '../types';
import { defineRule } from './Rule';

function checkVerdict(
  supplier: string,
  { verdict, actions }: { verdict?: unknown; actions?: unknown },
): Outcome {
  const asked = 'acceptable, or conditional with actions, is required';
  const name = `The supplier-assessment of ${supplier}`;
  if (isEmpty(verdict)) {
    return fail('incomplete', () => `${name} has no verdict; ${asked}.`);
  }
  const good =
    verdict === 'acceptable' ||
    (verdict === 'conditional' && !isEmpty(actions));
  return good
    ? pass(() => `${name} says ${verdict}.`)
    : outside('threshold', () => `${name} says ${verdict}; ${asked}.`);
}

function assess(
  ctx: EvaluationContext,
  { validityDays }: Control,
  supplier: string,
): Outcome {
  const record = ctx
    .recordsOf('supplier-assessment')
    .find(item => item.subject === supplier && decidedByAnother(item));
  return record
    ? checkCurrentRecord(ctx, { validityDays }, record, () =>
        checkVerdict(supplier, record.data),
      )
    : fail(
        'missing',
        () =>
          `spec.suppliers: no approved supplier-assessment is about ${supplier}.`,
      );
}

/** Suppliers are known and assessed. */
export const suppliersAssessedRule = defineRule<Record<string, never>>({
  name: 'suppliers-assessed',
  description:
    'spec.suppliers names each supplier with role and terms, and each has an approved supplier-assessment, young enough, that is acceptable or conditional with actions.',
  parameters: {},
  compile(_, control) {
    const assessFix = (): Fix => ({
      text: 'Record an assessment of each supplier that finds it acceptable, or conditional with actions, and have it approved.',
    });
    const nameFix = (): Fix => ({
      text: 'Name each supplier in spec.suppliers, with its role and the address of its terms.',
      path: 'spec.suppliers',
      snippet:
        'suppliers:\n  - name: <supplier>\n    role: model-provider\n    contractUrl: https://<terms>',
    });
    return ctx => {
      const suppliers = ctx.spec.suppliers ?? [];
      const facts = (): Fact[] => [
        { path: 'spec.suppliers', value: suppliers.map(item => item.name) },
      ];
      if (suppliers.length === 0) {
        return fail('missing', () => 'spec.suppliers names no supplier.', {
          facts,
          fix: nameFix,
        });
      }
      const open = suppliers.find(item => !item.role || !item.contractUrl);
      if (open) {
        return fail(
          'incomplete',
          () => `spec.suppliers: ${open.name} has no role or no contractUrl.`,
          { facts, fix: nameFix },
        );
      }
      if (ctx.recordsUnavailable !== undefined) {
        return recordsUnknown(ctx);
      }
      const parts = suppliers.map(item => assess(ctx, control, item.name));
      return withFix(allOf(parts), assessFix);
    };
  },
});

/** Written agreements with suppliers, Regulation (EU) 2024/1689 Art. 25(4). */
export const suppliersAgreedRule = defineRule<Record<string, never>>({
  name: 'suppliers-agreed',
  description:
    'spec.suppliers names each supplier with role and with the address of a written agreement, or says that what it supplies is exempt.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.suppliers',
      snippet:
        'suppliers:\n  - name: <supplier>\n    role: model-provider\n    agreementUrl: https://<agreement>',
    });
    return ctx => {
      const suppliers = ctx.spec.suppliers ?? [];
      const facts = (): Fact[] => [
        {
          path: 'spec.suppliers',
          value: suppliers.map(item => ({
            name: item.name,
            agreementUrl: item.agreementUrl ?? null,
            exemptFromAgreement: item.exemptFromAgreement ?? false,
          })),
        },
      ];
      if (suppliers.length === 0) {
        return fail('missing', () => 'spec.suppliers names no supplier.', {
          facts,
          fix,
        });
      }
      const open = suppliers.find(
        item =>
          !item.role ||
          !(item.agreementUrl || item.exemptFromAgreement === true),
      );
      return open
        ? fail(
            'incomplete',
            () =>
              `spec.suppliers: ${open.name} has no role or no agreementUrl, and is not exempt.`,
            { facts, fix },
          )
        : pass(
            () =>
              `spec.suppliers has an agreement with, or an exemption for, each of ${suppliers.length}.`,
            { facts },
          );
    };
  },
});
