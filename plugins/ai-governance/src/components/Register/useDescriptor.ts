import {
  DescriptorEdit,
  DescriptorFault,
  editDescriptor,
  FaultPath,
  formatPath,
  parseDescriptor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** Name of the file that is written. */
export const FILE_NAME = 'catalog-info.yaml';

/** A descriptor that a form and an editor change together. */
export interface DescriptorState {
  text: string;
  setText(text: string): void;
  /** What the text says, as far as it can be read; absent where it is not YAML. */
  content?: JsonObject;
  /** Undefined until they are known. */
  faults?: DescriptorFault[];
  /** Why the last change of a field could not be written into the text. */
  refused?: string;
  get(...path: FaultPath): JsonValue | undefined;
  set(...edits: DescriptorEdit[]): void;
  /** What is wrong with a field, or within it, once that is to be shown. */
  faultOf(path: string): string | undefined;
  /** Faults that are shown: of fields that somebody left, or all of them. */
  shownFaults: DescriptorFault[];
  /** Somebody left a field, so that what is wrong with it is shown from now on. */
  touch(path: FaultPath): void;
  /** Somebody wants to use the text, so that everything that is wrong is shown. */
  showFaults(): void;
}

/** Whether a fault is of a field, or of something within it. */
const isOf = ({ path }: DescriptorFault, field: string): boolean =>
  path === field ||
  path.startsWith(`${field}.`) ||
  path.startsWith(`${field}[`);

/**
 * Text in which a form changes single fields, and of which it shows them.
 *
 * @param options.showsFaults - whether faults are shown before anything was done; default
 * they are once a field was left, the text was edited, or somebody wants to use it
 */
export function useDescriptor(
  initial: string,
  options: { showsFaults?: boolean } = {},
): DescriptorState {
  const [text, setText] = useState(initial);
  const [showsAll, setShowsAll] = useState(options.showsFaults ?? false);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string>();
  const [found, setFound] = useState<{
    text: string;
    faults: DescriptorFault[];
  }>();
  const descriptor = useMemo(
    () => parseDescriptor({ file: FILE_NAME, text }),
    [text],
  );
  const { content, document } = descriptor;
  // Two fields may change before the next rendering.
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => {
    let isCurrent = true;
    descriptor
      .findFaults()
      .then(faults => isCurrent && setFound({ text, faults }));
    return () => {
      isCurrent = false;
    };
  }, [descriptor, text]);

  const set = useCallback(
    (...edits: DescriptorEdit[]) => {
      try {
        latest.current = editDescriptor({
          file: FILE_NAME,
          text: latest.current,
          edits,
          document,
        });
        setText(latest.current);
        setRefused(undefined);
      } catch (error) {
        setRefused((error as Error).message);
      }
    },
    [document],
  );
  // What was found of the text before stays until the new text is judged.
  const faults = found?.faults;
  const shown = (faults ?? []).filter(
    fault => showsAll || [...touched].some(field => isOf(fault, field)),
  );
  return {
    text,
    setText: useCallback((next: string) => {
      setRefused(undefined);
      setShowsAll(true);
      setText(next);
    }, []),
    content,
    faults: found?.text === text ? faults : undefined,
    refused,
    get: (...path) =>
      path.reduce<JsonValue | undefined>(
        (part, key) =>
          typeof part === 'object' && part !== null
            ? (part as JsonObject)[key]
            : undefined,
        content,
      ),
    set,
    faultOf: path => shown.find(fault => isOf(fault, path))?.message,
    shownFaults: shown,
    touch: useCallback((path: FaultPath) => {
      const field = formatPath(path);
      setTouched(before =>
        before.has(field) ? before : new Set([...before, field]),
      );
    }, []),
    showFaults: useCallback(() => setShowsAll(true), []),
  };
}
