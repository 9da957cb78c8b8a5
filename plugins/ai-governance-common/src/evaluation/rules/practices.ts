import {
  PracticeAnswer,
  US_FEDERAL_PRACTICES,
  UsFederalPractice,
} from '../../entity/vocabulary';
import { fail, pass } from '../outcome';
import { Fact } from '../types';
import { defineRule } from './Rule';

/** Why an answer is not enough, in words. */
const SHORT: Record<Exclude<PracticeAnswer, 'done'>, string> = {
  'in-progress': 'is reported as in progress, and in progress is not done',
  'not-done': 'is reported as not done',
  waived:
    'is reported as waived; a waiver counts here once it is recorded with reason, approver and expiry',
  'not-applicable':
    'is reported as not applicable, which the memorandum does not offer for it',
  precluded:
    'is reported as precluded by law, which the memorandum does not offer for it',
};

/**
 * What an agency reports on a minimum practice, OMB Memorandum M-25-21, section
 * 4(b). A statement in a register says that something was done, and is not a record
 * of it.
 */
export const practiceReportedRule = defineRule<{ practice: UsFederalPractice }>(
  {
    name: 'practice-reported',
    description:
      'spec.usFederal.practices reports the practice as done; in progress is not done, and a waiver counts once it is recorded.',
    parameters: {
      practice: {
        enum: [...US_FEDERAL_PRACTICES],
        description: 'Practice of OMB Memorandum M-25-21, section 4(b).',
      },
    },
    required: ['practice'],
    compile({ practice }, control) {
      const path = `spec.usFederal.practices.${practice}`;
      const fix = () => ({
        text: control.remediation,
        path,
        snippet: `usFederal:\n  practices:\n    ${practice}: done`,
      });
      return ctx => {
        const answer = ctx.spec.usFederal?.practices?.[practice];
        const facts = (): Fact[] => [{ path, value: answer ?? null }];
        if (answer === 'done') {
          return pass(() => `${path} is reported as done.`, { facts });
        }
        return answer === undefined
          ? fail('missing', () => `${path} is not reported.`, { facts, fix })
          : fail('incomplete', () => `${path} ${SHORT[answer]}.`, {
              facts,
              fix,
            });
      };
    },
  },
);
