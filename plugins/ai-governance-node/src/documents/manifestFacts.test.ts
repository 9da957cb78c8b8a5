import { manifestFacts } from './manifestFacts';

const read = (text: string) => manifestFacts('package.json', Buffer.from(text));

describe('manifestFacts', () => {
  it('names the AI libraries of a manifest', () => {
    expect(read('\uFEFF{"dependencies":{"openai":"^4"}}')).toEqual({
      libraries: [expect.objectContaining({ value: 'openai' })],
    });
  });

  it('says why a manifest could not be read', () => {
    expect(read('{')).toEqual({
      libraries: [],
      fault: expect.stringMatching(/JSON/),
    });
  });
});
