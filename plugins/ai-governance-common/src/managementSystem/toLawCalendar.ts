import { ControlState } from '../evaluation';
import { parseInstant } from '../lib/time';
import { Control, ControlPack } from '../packs/types';
import {
  LawCalendar,
  LawCalendarControl,
  LawCalendarDay,
} from '../schema/types';
import { compareTexts } from './compareTexts';

/** Systems of which every control of a pack is in the same state. @public */
export interface AlikeSystems {
  count: number;
  /** State of a control that is required; undefined where it is not asked for. */
  stateOf: (controlId: string) => ControlState | undefined;
}

/** A pack, with how its controls stand. @public */
export interface LawPack {
  pack: Pick<
    ControlPack,
    'id' | 'framework' | 'controls' | 'crosswalkKey' | 'lawDates' | 'notCovered'
  >;
  systems: readonly AlikeSystems[];
}

const OPEN: readonly ControlState[] = ['fail', 'expired', 'unknown'];

const isConcerned = (state: ControlState | undefined) =>
  state !== undefined && state !== 'not-applicable';

const isOpen = (state: ControlState | undefined) =>
  state !== undefined && OPEN.includes(state);

/** How many systems there are of which something holds. */
function countSystems(
  systems: readonly AlikeSystems[],
  holds: (alike: AlikeSystems) => boolean,
): number {
  return systems.filter(holds).reduce((total, { count }) => total + count, 0);
}

/** References into the law of the pack itself; without its key, all of them. */
function referencesOf(control: Control, key: string | undefined): string[] {
  const { crosswalk } = control;
  return key === undefined
    ? Object.values(crosswalk).flatMap(references => references ?? [])
    : crosswalk[key] ?? [];
}

function describeControl(
  { pack }: LawPack,
  control: Control,
): LawCalendarControl {
  const { id, title, law } = control;
  return {
    controlId: id,
    title,
    references: referencesOf(control, pack.crosswalkKey),
    owedBy: law?.owedBy ?? [],
    ...(law && { concerns: law.systems }),
    ...(law?.reading && { reading: law.reading }),
    ...(law?.readingOfDuty && { readingOfDuty: law.readingOfDuty }),
  };
}

/** Controls that apply from a day, first those of which it is the first day. */
function controlsOf(source: LawPack, date: string): LawCalendarControl[] {
  const { pack, systems } = source;
  const first = pack.controls
    .filter(({ appliesFrom }) => appliesFrom === date)
    .map(control => ({
      ...describeControl(source, control),
      systems: countSystems(systems, ({ stateOf }) =>
        isConcerned(stateOf(control.id)),
      ),
      open: countSystems(systems, ({ stateOf }) => isOpen(stateOf(control.id))),
    }));
  const later = pack.controls.flatMap(control =>
    (control.law?.later ?? [])
      .filter(({ from }) => from === date)
      .map(part => ({
        ...describeControl(source, control),
        concerns: part.systems,
        appliesFrom: control.appliesFrom!,
      })),
  );
  return [...first, ...later];
}

function daysOf({ pack }: LawPack): string[] {
  const days = [
    ...(pack.lawDates ?? []).map(({ from }) => from),
    ...pack.controls.flatMap(({ appliesFrom, law }) => [
      ...(appliesFrom === undefined ? [] : [appliesFrom]),
      ...(law?.later ?? []).map(({ from }) => from),
    ]),
  ];
  return [...new Set(days)];
}

function toDay(source: LawPack, date: string, now: number): LawCalendarDay {
  const { pack, systems } = source;
  const controls = controlsOf(source, date);
  const counted = controls.filter(control => control.systems !== undefined);
  return {
    date,
    pack: pack.id,
    framework: pack.framework,
    applies: parseInstant(date) <= now,
    events: (pack.lawDates ?? [])
      .filter(({ from }) => from === date)
      .map(({ from: _, ...event }) => event),
    controls,
    systems: countSystems(systems, ({ stateOf }) =>
      counted.some(({ controlId }) => isConcerned(stateOf(controlId))),
    ),
  };
}

/**
 * What the laws behind the packs in force ask for, from which day: past and to come, with
 * what was moved when a law was amended, how many systems each control concerns, and in
 * how many of them it is due and does not pass. Also what no control checks.
 * @public
 */
export function toLawCalendar(options: {
  packs: readonly LawPack[];
  /** Milliseconds since the epoch. */
  now: number;
}): LawCalendar {
  const { packs, now } = options;
  return {
    items: packs
      .flatMap(source => daysOf(source).map(date => toDay(source, date, now)))
      .sort(
        (a, b) => compareTexts(a.date, b.date) || compareTexts(a.pack, b.pack),
      ),
    notCovered: packs.flatMap(({ pack: { id, framework, notCovered } }) =>
      notCovered ? [{ pack: id, framework, duties: notCovered }] : [],
    ),
  };
}
