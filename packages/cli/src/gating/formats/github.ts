import { Finding } from '../findings';
import { Report } from './Report';

/** What a workflow command takes for its own ends, as GitHub escapes it. */
function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function toCommand(finding: Finding): string {
  const { action, file, line, column, rule, title, message, fix } = finding;
  const properties = Object.entries({
    file,
    line,
    col: column,
    title: `${rule} ${title}`,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = fix ? `${message}\n${fix}` : message;
  const level = action === 'block' ? 'error' : 'warning';
  return `::${level} ${properties.join(',')}::${escapeData(text)}`;
}

/** Workflow commands of GitHub Actions, which it shows at the lines of a change. */
export function toGithub({ findings }: Report): string {
  return findings.map(toCommand).join('\n');
}
