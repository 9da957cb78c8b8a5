import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Argument, Command, Option } from 'commander';
import { describeProgram } from './describeProgram';
import { COMPLETIONS, Shell, SHELLS } from './scripts';

jest.setTimeout(240_000);

/** What a terminal takes for its own ends. */
const CONTROLS = new RegExp(
  `${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`,
  'g',
);

/** A program with all that the real one has: choices, values, flags, commands of commands. */
function program(): Command {
  const result = new Command('ai-governance');
  result
    .command('check')
    .description("what's missing: [all] of it")
    .argument('[files...]')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']))
    .option('--strict', 'more')
    .option('-o, --output <file>', 'where');
  const metric = result.command('metric').description('measurements');
  metric.command('push').argument('<file>').option('--system <ref>', 'of');
  result
    .command('completion')
    .addArgument(new Argument('<shell>', 'which').choices(['bash', 'fish']));
  return result;
}

const has = (shell: string) =>
  spawnSync(shell, ['--version'], { encoding: 'utf8' }).status === 0;

describe('completion', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'completion-'));
    writeFileSync(path.join(folder, 'catalog-info.yaml'), '');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function script(shell: Shell): string {
    const file = path.join(folder, `script.${shell}`);
    writeFileSync(file, COMPLETIONS[shell](describeProgram(program())));
    return file;
  }

  const run = (shell: string, args: string[]) =>
    execFileSync(shell, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder, ZDOTDIR: folder, TERM: 'dumb' },
    });

  /** What each shell offers for a line. */
  const offers: Record<Shell, (line: string) => string[]> = {
    bash: line => {
      const words = line.split(' ');
      const quoted = words.map(word => `'${word}'`).join(' ');
      const out = run('bash', [
        '--norc',
        '-c',
        `source '${script('bash')}'; COMP_WORDS=(${quoted}); COMP_CWORD=${
          words.length - 1
        }; _ai_governance; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ]);
      return out.split('\n').filter(Boolean);
    },
    zsh: line => {
      // A shell within the shell, whose list of choices is read from its terminal.
      const text = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; LISTMAX=10000; setopt no_beep auto_list no_auto_menu; zstyle ":completion:*" list-packed no; stty cols 200; source ${script(
        'zsh',
      )}; echo rea""dy'
while zpty -r shell out; do [[ $out == *ready* ]] && break; done
zpty -w -n shell $'${line}\\t\\t'
sleep 4
result=
while zpty -rt shell out; do result+=$out; done
print -r -- $result
zpty -d shell`;
      return run('zsh', ['-f', '-c', text])
        .replaceAll(CONTROLS, ' ')
        .split(/\s+/)
        .filter(Boolean);
    },
    fish: line =>
      run('fish', [
        '--no-config',
        '-c',
        `source '${script('fish')}'; complete -C '${line}'`,
      ])
        .split('\n')
        .map(each => each.split('\t')[0])
        .filter(Boolean),
  };

  // Each is tested where it is installed; bash is everywhere.
  const installed = SHELLS.filter(shell => shell === 'bash' || has(shell));

  describe.each(installed)('for %s', shell => {
    it('offers commands, options and their values', () => {
      const offered = offers[shell];
      expect(offered('ai-governance ')).toEqual(
        expect.arrayContaining(['check', 'metric']),
      );
      expect(offered('ai-governance check --')).toEqual(
        expect.arrayContaining(['--format', '--strict', '--output']),
      );
      const values = offered('ai-governance check --format ');
      expect(values).toEqual(expect.arrayContaining(['json', 'text']));
      expect(values).not.toContain('--strict');
    });

    it('offers the words that an argument may be, and no files', () => {
      const words = offers[shell]('ai-governance completion ').join(' ');
      expect(words).toMatch(/bash/);
      expect(words).toMatch(/fish/);
      expect(words).not.toContain('catalog-info');
      expect(words).not.toContain('check');
    });

    it('offers the commands of a command, and files', () => {
      const offered = offers[shell];
      const inner = offered('ai-governance metric p').join(' ');
      expect(inner).toContain('push');
      expect(inner).not.toContain('check');
      expect(offered('ai-governance check cat').join(' ')).toContain(
        'catalog-info.yaml',
      );
      expect(offered('ai-governance metric push --').join(' ')).toContain(
        '--system',
      );
    });
  });
});
