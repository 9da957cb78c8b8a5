import { CompletionContext } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { EditorState, Text } from '@codemirror/state';
import { completeDescriptor, toDiagnostics } from './editorExtensions';

const TEXT = `kind: AISystem
spec:
  risk:
    class: `;

function complete(text: string, explicit: boolean) {
  const state = EditorState.create({ doc: text, extensions: [yaml()] });
  return completeDescriptor(
    new CompletionContext(state, text.length, explicit),
  );
}

describe('the editor', () => {
  it('offers what the schema allows when it is asked to', () => {
    expect(complete(TEXT, true)).toMatchObject({
      from: TEXT.length,
      options: expect.arrayContaining([
        expect.objectContaining({ label: 'high' }),
      ]),
    });
    expect(complete(TEXT, false)).toBeNull();
    expect(complete(`${TEXT}hi`, false)?.from).toBe(TEXT.length);
  });

  it('marks faults at their places, also those past the end', () => {
    const doc = Text.of(TEXT.split('\n'));
    expect(
      toDiagnostics(doc, [
        { line: 3, column: 3, path: 'spec.risk', message: 'a' },
        { line: 99, column: 99, path: '', message: 'b' },
      ]),
    ).toEqual([
      { from: 23, to: 28, severity: 'error', message: 'a' },
      { from: TEXT.length, to: TEXT.length, severity: 'error', message: 'b' },
    ]);
  });
});
