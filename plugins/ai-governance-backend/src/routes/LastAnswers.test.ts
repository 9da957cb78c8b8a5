import { LastAnswers } from './LastAnswers';

describe('LastAnswers', () => {
  it('keeps what was answered last', () => {
    const answers = new LastAnswers({ now: () => 5 });
    answers.keep('a', '1');
    answers.keep('a', '2');
    expect(answers.find('a')).toEqual({ at: 5, json: '2' });
    answers.forget('a');
    expect(answers.find('a')).toBeUndefined();
  });

  it('keeps no more than fits, and lets the oldest go', () => {
    const answers = new LastAnswers({ now: () => 0 });
    for (let count = 0; count <= 200; count++) answers.keep(`k${count}`, '{}');
    expect(answers.find('k0')).toBeUndefined();
    expect(answers.find('k1')).toBeDefined();
    answers.keep('large', 'x'.repeat(15_999_999));
    expect(answers.find('k200')).toBeUndefined();
    answers.keep('small', 'xx');
    expect(answers.find('large')).toBeUndefined();
    answers.keep('too large', 'x'.repeat(16_000_001));
    expect(answers.find('too large')).toBeUndefined();
    expect(answers.find('small')).toBeDefined();
  });

  it('keeps nothing for longer than an hour', () => {
    const clock = { now: 0 };
    const answers = new LastAnswers({ now: () => clock.now });
    answers.keep('a', '1');
    clock.now = 3_600_000;
    expect(answers.find('a')).toBeDefined();
    clock.now += 1;
    expect(answers.find('a')).toBeUndefined();
  });
});
