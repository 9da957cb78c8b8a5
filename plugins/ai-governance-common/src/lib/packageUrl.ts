/** A package URL, taken apart. */
export interface PackageUrl {
  type: string;
  /** Segments before the name, decoded. */
  namespace: string;
  name: string;
  version?: string;
  qualifiers: ReadonlyMap<string, string>;
}

/** Types whose names do not differ by case, after the type definitions of purl-spec. */
const CASELESS = new Set(['bitbucket', 'composer', 'github', 'gitlab', 'pypi']);

const lower = (text: string) => text.toLocaleLowerCase('en-US');
const same = (text: string) => text;

/**
 * A package URL in normal form, after ECMA-427 and the type definitions of purl-spec:
 * the type in lower case, segments without their percent-encoding, names of types that
 * do not tell case apart in lower case, the revision of a Hugging Face model as well.
 *
 * @returns undefined for any other text
 */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const [, type, path, version, query] =
    /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^@?#]+)(?:@([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (!type) return undefined;
  const segments = path.split('/').filter(Boolean).map(decode);
  const name = segments.pop();
  if (!name) return undefined;
  const kind = lower(type);
  const fold = CASELESS.has(kind) ? lower : same;
  const revision = decode(version ?? '');
  return {
    type: kind,
    namespace: fold(segments.join('/')),
    name: kind === 'pypi' ? fold(name).replace(/_/g, '-') : fold(name),
    ...(revision && {
      version: kind === 'huggingface' ? lower(revision) : revision,
    }),
    qualifiers: new Map(new URLSearchParams(query ?? '')),
  };
}

/** Whether two are of one package, whatever their versions. */
export function isSamePackage(left: PackageUrl, right: PackageUrl): boolean {
  return (
    left.type === right.type &&
    left.namespace === right.namespace &&
    left.name === right.name
  );
}

/** A text that is not encoded as it should be stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
