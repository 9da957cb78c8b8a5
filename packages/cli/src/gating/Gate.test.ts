import {
  iso42001Pack,
  LifecycleStage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { actionOf, assertControls, GATE_FILE, loadGate } from './Gate';

const HEAD = 'apiVersion: ai-governance/v1alpha1\nkind: CheckGate\n';

describe('the gate of a check', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gate-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (text: string) => {
    writeFileSync(at('g.yaml'), HEAD + text);
    return loadGate({ gate: at('g.yaml') });
  };

  const control = (controlId: string, gate = false, state = 'fail') => ({
    controlId,
    gate,
    state,
  });

  const actions = (
    text: string,
    controls: Array<ReturnType<typeof control>>,
    stage: LifecycleStage = 'deployment',
  ) => {
    const gate = read(text);
    return controls.map(each => actionOf({ gate, control: each, stage }));
  };

  it('blocks gates and warns of others, unless it says otherwise', () => {
    const controls = [control('A', true), control('B')];
    expect(actions('', controls)).toEqual(['block', 'warn']);
    expect(actions('gates: warn\nothers: off\n', controls)).toEqual([
      'warn',
      'off',
    ]);
  });

  it('has an action of its own for a control, and for each stage', () => {
    const text = `others: off
controls:
  A: off
  B: { deployment: block, operation-monitoring: warn }
  C: { inception: off, default: block }
`;
    const controls = [control('A', true), control('B'), control('C')];
    expect(actions(text, controls)).toEqual(['off', 'block', 'block']);
    expect(actions(text, controls, 'operation-monitoring')).toEqual([
      'off',
      'warn',
      'block',
    ]);
    // A stage that the control does not name falls back to the others.
    expect(actions(text, controls, 'inception')).toEqual(['off', 'off', 'off']);
  });

  it('does no more about what cannot be decided than it allows', () => {
    const controls = [
      control('A', true, 'unknown'),
      control('B', false, 'unknown'),
      control('C', true, 'expired'),
    ];
    expect(actions('', controls)).toEqual(['warn', 'warn', 'block']);
    expect(actions('undecided: block\n', controls)).toEqual([
      'block',
      'warn',
      'block',
    ]);
    expect(actions('undecided: off\n', controls)).toEqual([
      'off',
      'off',
      'block',
    ]);
  });

  it('is found where the command runs, and left out on request', () => {
    const file = at(GATE_FILE);
    expect(loadGate({}, file)).toMatchObject({ asked: false, gates: 'warn' });
    writeFileSync(file, `${HEAD}stage: deployment\nminLevel: bronze\n`);
    expect(loadGate({}, file)).toMatchObject({
      asked: true,
      gates: 'block',
      stage: 'deployment',
      minLevel: 'bronze',
    });
    expect(loadGate({ gate: false }, file)).toMatchObject({ asked: false });
    const stage = 'retirement';
    expect(loadGate({ stage, minLevel: 'gold' }, file)).toMatchObject({
      stage,
      minLevel: 'gold',
    });
  });

  it.each([
    [
      'gates: never\n',
      /g\.yaml:3: gates: "never" is not allowed; allowed: block, warn, off/,
    ],
    [
      'minLevel: iron\n',
      /g\.yaml:3: minLevel: "iron" is not allowed; allowed: bronze/,
    ],
    [
      'controls:\n  OPS-04: { deploiment: block }\n',
      /g\.yaml:4: .*deploiment.*did you mean "deployment"/,
    ],
    ['gate: block\n', /g\.yaml:3: .*gate.*did you mean "gates"/],
    ['others: [warn]\n', /g\.yaml:3: others/],
    [
      'stage: later\n',
      /g\.yaml:3: stage: "later" is not allowed; allowed: inception/,
    ],
  ])('says what is wrong, where, and what is allowed: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('names a file that is neither a file nor a stage', () => {
    expect(() => loadGate({ gate: 'deploy' })).toThrow(
      /^deploy: no such file, and no stage; expected a file, or one of inception/,
    );
  });

  it('names controls that the pack does not have', () => {
    const gate = read('controls:\n  INV-01: block\n  INV-1: block\n');
    expect(() => assertControls(gate, iso42001Pack)).toThrow(
      /g\.yaml:5: controls\.INV-1: the pack iso-42001 has no such control; did you mean "INV-/,
    );
  });
});
