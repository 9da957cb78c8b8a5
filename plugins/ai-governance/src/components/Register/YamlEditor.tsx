import { DescriptorFault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { useTheme } from '@material-ui/core/styles';
import CodeMirror from '@uiw/react-codemirror';
import { useEffect, useMemo, useState } from 'react';
import { editorExtensions, toDiagnostics } from './editorExtensions';

interface YamlEditorProps {
  label: string;
  text: string;
  faults: readonly DescriptorFault[];
  onChange: (text: string) => void;
}

/** Editor of a descriptor. Tab leaves it, as every other field. */
export default function YamlEditor(props: YamlEditorProps) {
  const { label, text, faults, onChange } = props;
  const { palette } = useTheme();
  const [view, setView] = useState<EditorView>();
  const extensions = useMemo(
    () => editorExtensions(label, palette.type),
    [label, palette.type],
  );
  useEffect(() => {
    if (!view) return;
    const { state } = view;
    view.dispatch(setDiagnostics(state, toDiagnostics(state.doc, faults)));
  }, [view, faults, text]);
  return (
    <CodeMirror
      onCreateEditor={setView}
      value={text}
      theme={palette.type}
      extensions={extensions}
      indentWithTab={false}
      minHeight="20em"
      maxHeight="70vh"
      onChange={onChange}
    />
  );
}
