import { digestText } from './digestText';
import { StoredNotice } from './NotificationStore';
import { WaitingFor } from './Waiting';

const notice = (index: number, title: string): StoredNotice => ({
  id: index,
  eventId: `e${index}`,
  receiver: 'user:default/ada',
  kind: 'level.fallen',
  urgent: false,
  content: { title, text: title, link: '/', scope: `s${index}` },
  at: 0,
});

const many = (count: number, title: string) =>
  Array.from({ length: count }, (_, index) => notice(index, title));

const item = (index: number, title: string) =>
  ({
    kind: index % 2 ? 'unowned' : 'review-overdue',
    key: '',
    system: { entityRef: `aisystem:default/s${index}`, name: 's', title },
  } as WaitingFor['items'][number]);

const nothing: WaitingFor = { items: [], decisions: [] };

describe('digestText', () => {
  it('names what is new line by line, and counts what is beyond', () => {
    expect(digestText(many(2, 'Fell'), nothing).text).toBe(
      'New (2):\n• Fell\n• Fell',
    );
    expect(digestText(many(27, 'Fell'), nothing).text).toMatch(
      /^New \(27\):(\n• Fell){25}\n• and 2 more$/,
    );
  });

  it('stays within what Slack takes, and says how much it left out', () => {
    const long = 'A very long name of a system '.repeat(9).slice(0, 255);
    const items = Array.from({ length: 20 }, (_, index) =>
      item(index, `${index} ${long}`),
    );
    const { text } = digestText(many(30, long), { ...nothing, items });
    expect(text.length).toBeLessThanOrEqual(3_000);
    const shown = text.split('\n').filter(line => line.startsWith('• A very'));
    expect(shown.length).toBeGreaterThan(5);
    expect(text).toContain(`• and ${30 - shown.length} more\n`);
    expect(text).toMatch(/• Without an owner: 10 \(1 A very .{20,40}…, /);
  });
});
