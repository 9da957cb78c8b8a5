import {
  iso42001Pack,
  listRecordTypes,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADVISOR } from '../../../__testUtils__/entities';
import {
  HAND_IN,
  openRecordDialog,
} from '../../../__testUtils__/openRecordDialog';

const TYPES: RecordTypeInfo[] = listRecordTypes([iso42001Pack]).map(type => ({
  ...type,
  controls: [],
}));

/** Every list that people fill in, at any depth of groups but not inside lists. */
function listsOf(schema: JsonObject): JsonObject[] {
  if (schema.readOnly === true) return [];
  if (schema.type === 'array') return [schema];
  return Object.values((schema.properties ?? {}) as JsonObject).flatMap(field =>
    listsOf(field as JsonObject),
  );
}

describe('the forms of the shipped types', () => {
  it.each(TYPES.map(type => [type.id, type] as const))(
    'shows a field for everything that a record of type %s needs',
    async (_, type) => {
      const { dialog, onDone } = await openRecordDialog(type);
      expect(dialog).toHaveAccessibleName(type.title);
      expect(dialog).not.toHaveTextContent('Unsupported field');

      const { required = [], properties } = type.schema as {
        required?: string[];
        properties: Record<string, { title: string }>;
      };
      for (const key of required) {
        expect(dialog).toHaveTextContent(properties[key].title);
      }
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Save draft' }),
      );
      await waitFor(() => expect(onDone).toHaveBeenCalled());
    },
  );

  it.each(TYPES.map(type => [type.id, type] as const))(
    'says at every field of type %s that is needed that it is, where it is empty',
    async (_, type) => {
      const { api, dialog } = await openRecordDialog(type);
      await userEvent.click(
        within(dialog).getByRole('button', { name: HAND_IN }),
      );
      const { required = [], properties } = type.schema as {
        required?: string[];
        properties: Record<string, JsonObject>;
      };
      const asked = required.filter(
        key => properties[key].default === undefined,
      );
      for (const key of asked) {
        // The fault of an object is at what is inside it.
        const faults = dialog.querySelectorAll(
          `[id="record_${key}__error"], [id^="record_${key}_"][id$="__error"]`,
        );
        expect([key, faults.length]).not.toEqual([key, 0]);
        expect(faults[0]).toBeVisible();
        expect(faults[0]).not.toBeEmptyDOMElement();
      }
      const write =
        type.level === 'system'
          ? api.createRecord
          : api.createManagementSystemRecord;
      expect(write).toHaveBeenCalledTimes(asked.length > 0 ? 0 : 1);
    },
  );

  it('leads to a field that searches where it is empty', async () => {
    const review = TYPES.find(({ id }) => id === 'governance-review')!;
    await openRecordDialog(review, { data: { decision: 'continue' } });
    await userEvent.click(screen.getByRole('button', { name: HAND_IN }));
    const attendees = screen.getByRole('textbox', { name: 'Attendees' });
    expect(attendees).toHaveFocus();
    expect(attendees).toBeInvalid();
    expect(attendees).toHaveAccessibleDescription('Required.');
  });

  it.each(TYPES.map(type => [type.id, type] as const))(
    'names every field of type %s in words, never by its key',
    async (_, type) => {
      const { dialog } = await openRecordDialog(type);
      const labels = [
        ...dialog.querySelectorAll('label, h4, [id$="__label"]'),
      ].map(({ textContent }) => textContent ?? '');
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter(label => !/^\p{Lu}/u.test(label))).toEqual([]);
    },
  );

  it('has a group of fields inside a list, and none inside that', () => {
    for (const type of TYPES) {
      const inLists = listsOf(type.schema as JsonObject).flatMap(list =>
        listsOf(list.items as JsonObject),
      );
      // Lists inside lists are chosen from, or hold references: one widget each.
      expect([type.id, inLists.map(({ items }) => items)]).toEqual([
        type.id,
        inLists.map(() => expect.objectContaining({ type: 'string' })),
      ]);
    }
  });

  it('offers clauses and controls by their titles', async () => {
    const programme = TYPES.find(({ id }) => id === 'audit-programme')!;
    const { dialog } = await openRecordDialog(programme);
    await userEvent.click(
      await within(dialog).findByRole('textbox', {
        name: 'Clauses and controls',
      }),
    );
    expect(
      await screen.findByRole('option', { name: /^A\.6\.2\.4 / }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('option', { name: /^6\.1\.3 AI risk treatment/ }),
    ).toBeInTheDocument();
  });

  it('offers AI systems for the one that a finding is about', async () => {
    const finding = TYPES.find(({ id }) => id === 'audit-finding')!;
    await openRecordDialog(finding);
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'AI system' }),
      ADVISOR.metadata.name,
    );
    expect(
      await screen.findByRole('option', { name: ADVISOR.metadata.title }),
    ).toBeInTheDocument();
  });
});
