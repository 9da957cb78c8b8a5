import {
  Calendar,
  ControlState,
  Level,
  LifecycleStage,
  WaitsFor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RichText, Tone } from './document';

const STATES: Record<ControlState, { text: string; tone: Tone }> = {
  pass: { text: 'Pass', tone: 'good' },
  fail: { text: 'Fail', tone: 'bad' },
  expired: { text: 'Expired', tone: 'bad' },
  unknown: { text: 'Unknown', tone: 'bad' },
  waived: { text: 'Waived', tone: 'warn' },
  'not-due': { text: 'Not due', tone: 'quiet' },
  'not-applicable': { text: 'Not applicable', tone: 'quiet' },
};

/** A state in words, in the tone that fits. */
export function stateText(state: ControlState): RichText {
  return STATES[state];
}

/** A level in words. */
export function levelText(level: Level): string {
  return level === 'none'
    ? 'No level'
    : level[0].toLocaleUpperCase('en-GB') + level.slice(1);
}

/** A share between 0 and 1; rounded so that only 1 reads as 100 %. */
export function percentText(share: number | undefined): string {
  if (share === undefined) return 'Nothing due';
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

/** A day as it was stated, or the day of an instant. */
export function dayText(text: string | undefined, calendar: Calendar): string {
  return text === undefined ? '' : calendar.toDay(text);
}

/** Last day of what ends with a day, or at an instant. */
export function lastDayText(
  text: string | undefined,
  calendar: Calendar,
): string {
  return text === undefined ? '' : calendar.toLastDay(text);
}

/** An instant to the minute, in UTC. */
export function instantText(instant: string | undefined): string {
  return instant === undefined
    ? ''
    : `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

const STAGES: Record<LifecycleStage, string> = {
  inception: 'Inception',
  'design-development': 'Design and development',
  'verification-validation': 'Verification and validation',
  deployment: 'Deployment',
  'operation-monitoring': 'Operation and monitoring',
  retirement: 'Retirement',
};

/** A stage in words. */
export function stageText(stage: LifecycleStage): string {
  return STAGES[stage];
}

/** A word of the vocabulary, such as not-needed, for people. */
export function wordText(word: string): string {
  const text = word.replace(/-/g, ' ');
  return text.slice(0, 1).toLocaleUpperCase('en-GB') + text.slice(1);
}

/** Whose decision an open record waits for, or what is missing; undefined without one. */
export function waitsForText(
  waitsFor: WaitsFor | undefined,
): string | undefined {
  if (!waitsFor) return undefined;
  return waitsFor.nobody ? `Waits for nobody: ${waitsFor.text}` : waitsFor.text;
}
