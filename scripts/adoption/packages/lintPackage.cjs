/** What publint says of a tarball, as `{ tool, rule, where, text }`. */
async function runPublint(tarball) {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const { messages, pkg } = await publint({
    pack: { tarball: toArrayBuffer(tarball) },
    level: 'suggestion',
  });
  return messages.map(message => ({
    tool: 'publint',
    rule: message.code,
    where: [message.path.join('.'), ...Object.values(message.args)].join(' '),
    text: formatMessage(message, pkg, { color: false }),
  }));
}

/** What are-the-types-wrong says of a tarball, in the same form. */
async function runAttw(tarball) {
  const core = await import('@arethetypeswrong/core');
  const analysis = await core.checkPackage(
    core.createPackageFromTarballData(new Uint8Array(tarball)),
  );
  // A package without types has no problem with them.
  return (analysis.problems ?? []).map(problem => {
    const { kind, entrypoint, resolutionKind, fileName, typesFileName } =
      problem;
    const where = [entrypoint, resolutionKind, fileName ?? typesFileName]
      .filter(Boolean)
      .join(' ');
    return { tool: 'attw', rule: kind, where, text: `${kind} at ${where}` };
  });
}

function toArrayBuffer({ buffer, byteOffset, byteLength }) {
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

function isExcepted(finding, { tool, rule, where }) {
  return (
    finding.tool === tool &&
    finding.rule === rule &&
    (!where || new RegExp(where).test(finding.where))
  );
}

/**
 * The findings that no exception covers, and the exceptions that covered none: one
 * that is no longer needed would hide the next fault of its kind.
 */
function applyExceptions(findings, exceptions) {
  return {
    faults: findings.filter(f => !exceptions.some(e => isExcepted(f, e))),
    unused: exceptions.filter(e => !findings.some(f => isExcepted(f, e))),
  };
}

module.exports = { runPublint, runAttw, applyExceptions };
