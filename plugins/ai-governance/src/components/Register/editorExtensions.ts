import { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { yaml, yamlLanguage } from '@codemirror/lang-yaml';
import { Diagnostic, lintGutter } from '@codemirror/lint';
import { Extension, Prec, Text } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import { DescriptorFault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { keyAt, placeAt, schemaAt, wordsAt } from './schemaAt';

/** Keys and words that the schema allows where somebody types. */
export function completeDescriptor(
  context: CompletionContext,
): CompletionResult | null {
  const place = placeAt(context.state.doc.toString(), context.pos);
  const isTyping = context.pos > place.from;
  if (!context.explicit && !isTyping) return null;
  const options = wordsAt(place).map(({ label, detail, apply }) => ({
    label,
    apply,
    info: detail,
    type: place.kind === 'key' ? 'property' : 'enum',
  }));
  return options.length > 0
    ? { from: place.from, options, validFor: /^[\w-]*$/ }
    : null;
}

/** On the grey of the dark theme of the editor, its red could not be read. */
const darkPaper = Prec.highest(
  EditorView.theme({
    '&.cm-editor, .cm-gutters': { backgroundColor: '#1b1e23' },
  }),
);

const hover = hoverTooltip((view, pos) => {
  const key = keyAt(view.state.doc.toString(), pos);
  const part = key && schemaAt(key.path);
  if (!key || pos < key.from || pos > key.to || !part?.description) return null;
  const values = (part.items ?? part).enum;
  return {
    pos: key.from,
    end: key.to,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.style.padding = '4px 8px';
      dom.style.maxWidth = '40em';
      dom.textContent = [part.description, values?.join(', ')]
        .filter(Boolean)
        .join(' — ');
      return { dom };
    },
  };
});

/** Faults as the editor marks them: from their place to the end of the line. */
export function toDiagnostics(
  doc: Text,
  faults: readonly DescriptorFault[],
): Diagnostic[] {
  return faults.map(({ line, column, message }) => {
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const start = Math.min(from + column - 1, to);
    return { from: start, to, severity: 'error', message };
  });
}

/** YAML that knows the schema of an AISystem. */
export function editorExtensions(
  label: string,
  theme: 'light' | 'dark' = 'light',
): Extension[] {
  return [
    ...(theme === 'dark' ? [darkPaper] : []),
    yaml(),
    yamlLanguage.data.of({ autocomplete: completeDescriptor }),
    hover,
    lintGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
  ];
}
