import { Calendar } from '../lib/Calendar';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { defaultRiskSettings } from '../risk/defaultRiskSettings';
import { describeChanges } from './describeChanges';
import { DescribedType, describeRecord } from './describeRecord';
import { recordTitle } from './recordText';
import { DescriptionContext, RecordDescription } from './types';

const types = iso42001Pack.recordTypes as DescribedType[];
const typeOf = (id: string) => types.find(type => type.id === id)!;

const RISK_ID = '0b55d411-ea69-446f-85ee-fcd23a23fe80';
const risk = {
  id: RISK_ID,
  type: 'risk',
  data: {
    title: 'Inflation shock makes the model wrong',
    category: 'data-quality-and-integrity',
    inherent: { likelihood: 4, impact: 4 },
    residual: { likelihood: 3, impact: 4 },
    treatment: 'mitigate',
    treated: true,
    owner: 'user:default/bruno',
    dueDate: '2027-01-31',
    controls: ['DAT-02'],
  },
};
const acceptance = {
  id: 'f3f8f54a-6b7c-4c38-9a53-6b7a0a0a1f11',
  type: 'risk-acceptance',
  subject: RISK_ID,
  effectiveAt: '2026-12-01T10:00:00.000Z',
  expiresAt: '2027-03-15',
  data: { justification: 'The benefit outweighs it.' },
};
const context: DescriptionContext = {
  calendar: Calendar.of('Europe/Berlin'),
  types,
  settings: defaultRiskSettings,
  riskClass: 'limited',
  records: [risk],
  names: new Map([
    ['user:default/bruno', 'Bruno Weber'],
    ['aisystem:default/loans', 'Loan scoring'],
  ]),
  controls: new Map([['DAT-02', 'Data quality is measured']]),
  system: {
    entityRef: 'aisystem:default/loans',
    version: '4.2.0',
    riskClass: 'Limited risk',
  },
};

const linesOf = ({ sections }: RecordDescription) =>
  sections.flatMap(({ title, rows }) => [
    `# ${title}`,
    ...rows.map(
      ({ label, values }) =>
        `${label}: ${values.map(({ text }) => text).join(' | ')}`,
    ),
  ]);

const describeAcceptance = (own: Partial<DescriptionContext> = {}) =>
  describeRecord({
    record: acceptance,
    type: typeOf('risk-acceptance'),
    context: { ...context, ...own },
  });

describe('the description of a record', () => {
  it('says all of what the acceptance of a risk decides on', () => {
    const description = describeAcceptance();
    expect(description.title).toBe(
      'Acceptance of a risk: Inflation shock makes the model wrong',
    );
    expect(linesOf(description)).toEqual([
      '# The risk',
      'Title: Inflation shock makes the model wrong',
      'Category: Data quality and integrity',
      'Without treatment: Likely × Major = 16 Critical',
      'With the treatment: Possible × Major = 12 High, above the appetite of 9',
      'Treatment: Mitigate: make it less likely, or less harmful',
      'Who does it: Bruno Weber (user:default/bruno)',
      'Until: 2027-01-31',
      'Treatment is done: Yes',
      'Controls: DAT-02 Data quality is measured',
      '# What is decided',
      'Justification: The benefit outweighs it.',
      '# What it is decided for',
      'AI system: Loan scoring (aisystem:default/loans)',
      'Version: 4.2.0',
      'Risk class: Limited risk',
      '# From when until when',
      'Counts from: 2026-12-01',
      'Counts until: 2027-03-15',
    ]);
  });

  it('gives the place on the matrix beside the words', () => {
    const [section] = describeAcceptance().sections;
    expect(section.rating).toMatchObject({
      inherent: { likelihood: 4, impact: 4, rating: 16 },
      residual: { likelihood: 3, impact: 4, rating: 12 },
      appetite: 9,
      aboveAppetite: true,
    });
  });

  it('holds the rating to the appetite of the class and the category', () => {
    const settings = {
      ...defaultRiskSettings,
      appetite: { default: 14, byClass: { high: 6 } },
    };
    const residual = (riskClass: string) =>
      linesOf(describeAcceptance({ settings, riskClass }))[4];
    expect(residual('high')).toMatch(/above the appetite of 6$/);
    expect(residual('limited')).toMatch(/12 High, within the appetite of 14$/);
  });

  it('says that a risk is not rated', () => {
    const { residual: _, ...data } = risk.data;
    const lines = linesOf(describeAcceptance({ records: [{ ...risk, data }] }));
    expect(lines).toContain(
      'With the treatment: Not rated, which counts as above the appetite of 9',
    );
  });

  it('rates a risk whose register states the product alone', () => {
    const { inherent: _, residual: __, ...rest } = risk.data;
    const data = { ...rest, inherentRating: 20, residualRating: 5 };
    const lines = linesOf(describeAcceptance({ records: [{ ...risk, data }] }));
    expect(lines).toContain('Without treatment: 20 Critical');
    expect(lines).toContain(
      'With the treatment: 5 Moderate, within the appetite of 9',
    );
    expect(lines.join('\n')).not.toMatch(/Rating with/);
  });

  it('says of a risk that it does not know that it is not shown', () => {
    const description = describeAcceptance({ records: [] });
    expect(linesOf(description)).toContain(
      `Risk: A record that is not shown here (${RISK_ID})`,
    );
  });

  it('names each risk of an assessment with its ratings', () => {
    const description = describeRecord({
      record: {
        ...acceptance,
        type: 'risk-assessment',
        subject: undefined,
        data: { risks: [RISK_ID] },
      },
      type: typeOf('risk-assessment'),
      context,
    });
    expect(linesOf(description)).toContain(
      'Risks assessed: Inflation shock makes the model wrong: Likely × Major = 16 Critical → Possible × Major = 12 High, above the appetite of 9',
    );
  });

  it('names what a record is about by its title', () => {
    const titleOf = (type: string, subject: string, data: object = {}) =>
      describeRecord({
        record: { ...acceptance, type, subject, data },
        type: typeOf(type),
        context: {
          ...context,
          records: [
            {
              id: 'o',
              type: 'objective',
              subject: 'trained',
              data: { title: 'Everybody is trained' },
            },
          ],
        },
      }).title;
    expect(titleOf('waiver', 'DAT-02')).toBe(
      'Waiver: DAT-02 Data quality is measured',
    );
    expect(titleOf('clause-statement', '6.2')).toMatch(/: 6\.2 [A-Z]/);
    expect(titleOf('objective-progress', 'trained')).toMatch(
      /: Everybody is trained \(trained\)$/,
    );
    expect(titleOf('obligation-decision', 'eu-ai-act:DAT-02')).toMatch(
      /: DAT-02 Data quality is measured$/,
    );
  });

  it('tells the short name of a policy from what the policy says', () => {
    const lines = linesOf(
      describeRecord({
        record: {
          ...acceptance,
          type: 'policy',
          subject: 'ai-policy',
          data: { title: 'AI policy', text: 'People answer for it.' },
        },
        type: typeOf('policy'),
        context,
      }),
    );
    expect(lines).toContain('Short name: ai-policy');
    expect(lines).toContain('Policy: People answer for it.');
  });

  it('writes in the language of the reader', () => {
    const lines = linesOf(
      describeAcceptance({
        write: (message, values) => `<${message} ${values?.appetite ?? ''}>`,
        day: day => `Tag ${day}`,
      }),
    );
    expect(lines).toContain('With the treatment: <above 9>');
    expect(lines).toContain('Until: Tag 2027-01-31');
    expect(lines).toContain('<until >: Tag 2027-03-15');
  });
});

describe('the changes between two descriptions', () => {
  const before = () =>
    describeRecord({
      record: { ...acceptance, expiresAt: '2026-12-31' },
      type: typeOf('risk-acceptance'),
      context: {
        ...context,
        system: { ...context.system!, version: '4.1.0' },
        records: [
          {
            ...risk,
            data: {
              ...risk.data,
              residual: { likelihood: 2, impact: 4 },
              controls: ['DAT-02', 'RSK-06'],
            },
          },
        ],
      },
    });

  it('are told value by value in words, from old to new', () => {
    const changes = describeChanges(before(), describeAcceptance()).map(
      ({ label, before: was, after }) => [
        label,
        was.map(({ text }) => text).join(),
        after.map(({ text }) => text).join(),
      ],
    );
    expect(changes).toEqual([
      [
        'With the treatment',
        'Unlikely × Major = 8 Moderate, within the appetite of 9',
        'Possible × Major = 12 High, above the appetite of 9',
      ],
      ['Controls', 'RSK-06', ''],
      ['Version', '4.1.0', '4.2.0'],
      ['Counts until', '2026-12-31', '2027-03-15'],
    ]);
  });

  it('are none between equals', () => {
    expect(describeChanges(before(), before())).toEqual([]);
  });
});

describe('the title of a record', () => {
  it('is its own, else that of its type, else the type in words', () => {
    expect(recordTitle({ type: 'risk', data: { title: 'Drift' } })).toBe(
      'Drift',
    );
    expect(recordTitle({ type: 'risk', data: {} }, { title: 'Risk' })).toBe(
      'Risk',
    );
    expect(recordTitle({ type: 'internal-audit', data: { title: 3 } })).toBe(
      'Internal audit',
    );
  });
});
