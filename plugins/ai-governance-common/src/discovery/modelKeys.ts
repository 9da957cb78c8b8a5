import { ModelIdentity } from './foundModel';

/** A package URL, as far as it distinguishes one model from another. */
interface Package {
  /** Type, namespace and name, and the registry where one is named. */
  base: string;
  version?: string;
}

/** One part of a package URL, decoded where it can be. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads a package URL. Qualifiers such as a checksum say how a package was got, and
 * not which it is; only `repository_url` distinguishes registries.
 *
 * @see https://github.com/package-url/purl-spec
 */
function readPackage(purl: string): Package | undefined {
  const match = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?/i.exec(
    purl.trim(),
  );
  if (!match) return undefined;
  const [, type, path, qualifiers = ''] = match;
  const at = path.lastIndexOf('@');
  const names = (at > 0 ? path.slice(0, at) : path)
    .split('/')
    .filter(Boolean)
    .map(decode)
    .join('/');
  const registry = qualifiers
    ? new URLSearchParams(qualifiers).get('repository_url')
    : undefined;
  return {
    base: [type.toLowerCase(), names, ...(registry ? [registry] : [])].join(
      ' ',
    ),
    version: at > 0 ? decode(path.slice(at + 1)) || undefined : undefined,
  };
}

const versioned = (base: string, version: string | undefined) =>
  version ? `${base} @${version}` : base;

const trimmed = (text: string | undefined) => text?.trim() || undefined;

/**
 * Keys by which a model that an AISystem declares is found again. A declared version
 * also covers one that runs without saying its version.
 * @public
 */
export function declaredModelKeys(model: ModelIdentity): string[] {
  const name = trimmed(model.name);
  const declared = model.purl ? readPackage(model.purl) : undefined;
  const version = trimmed(model.version) ?? declared?.version;
  const both = (base: string) => [base, versioned(base, version)];
  return [
    ...new Set([
      ...(declared ? both(`purl ${declared.base}`) : []),
      ...(name ? both(`name ${name}`) : []),
      // What has a package URL of its own is no other package of the same name.
      ...(name && !declared ? both(`packaged ${name}`) : []),
    ]),
  ];
}

/**
 * Keys of a model that was found: an AISystem with one of them among its
 * {@link declaredModelKeys} covers it. It is the same model by its package URL, or,
 * where one of the two has none, by name and version; the name may be written with
 * its group or without.
 * @public
 */
export function foundModelKeys(model: ModelIdentity): string[] {
  const found = model.purl ? readPackage(model.purl) : undefined;
  const version = trimmed(model.version) ?? found?.version;
  const name = trimmed(model.name);
  const group = trimmed(model.group);
  const names = name ? [name, ...(group ? [`${group}/${name}`] : [])] : [];
  return [
    ...(found ? [versioned(`purl ${found.base}`, version)] : []),
    ...names.map(text =>
      versioned(`${found ? 'packaged' : 'name'} ${text}`, version),
    ),
  ];
}
