import {
  ControlState,
  shippedPacks,
  toLawCalendar,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const pack = shippedPacks.find(({ id }) => id === 'eu-ai-act')!;

const alike = (count: number, states: Record<string, ControlState>) => ({
  count,
  stateOf: (id: string) => states[id],
});

/** The calendar of the EU AI Act on 2026-11-30, over five systems. */
export const LAW_CALENDAR = toLawCalendar({
  packs: [
    {
      pack,
      systems: [
        alike(3, { 'EU-LIT-01': 'pass', 'EU-PRO-02': 'fail' }),
        alike(2, { 'EU-LIT-01': 'expired', 'EU-PRO-02': 'not-applicable' }),
      ],
    },
  ],
  now: Date.parse('2026-11-30T12:00:00Z'),
});
