import { CommandWords, OptionWords } from './describeProgram';

/** A shell whose completion can be written. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** One of them. */
export type Shell = (typeof SHELLS)[number];

const NAME = 'ai-governance';

/** A text that a shell takes as it is. */
const single = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const keyOf = ({ path }: CommandWords) => path.join(' ');

/** Words that lead to a command which has commands of its own. */
const isParent = ({ path, commands }: CommandWords) =>
  path.length > 0 && commands.length > 0;

function bashValues({ flags, choices, takesValue }: OptionWords): string[] {
  if (!takesValue) return [];
  const reply =
    choices.length > 0
      ? `COMPREPLY=($(compgen -W ${single(choices.join(' '))} -- "$cur"))`
      : 'COMPREPLY=($(compgen -f -- "$cur"))';
  return [`      ${flags.join('|')}) ${reply}; return ;;`];
}

function bashCase(command: CommandWords): string {
  const words = [
    ...command.commands.map(({ name }) => name),
    ...command.choices,
    ...command.options.flatMap(({ flags }) => flags.slice(0, 1)),
  ].join(' ');
  const values = command.options.flatMap(bashValues);
  return [
    `    ${single(keyOf(command))})`,
    ...(values.length > 0
      ? ['      case "$prev" in', ...values, '      esac']
      : []),
    `      words=${single(words)}`,
    `      files=${command.takesFiles ? 1 : 0} ;;`,
  ].join('\n');
}

function bash(commands: readonly CommandWords[]): string {
  const known = commands.map(command => single(keyOf(command))).join('|');
  return `# Completion of ${NAME} for bash.
_ai_governance() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' next words files i
  for ((i = 1; i < COMP_CWORD; i++)); do
    next="\${command:+$command }\${COMP_WORDS[i]}"
    case "$next" in
      ${known}) command=$next ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${commands.map(bashCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ $files == 1 && $cur != -* ]]; then
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _ai_governance ${NAME}`;
}

/** A description within the brackets of _arguments and behind the colon of _describe. */
const zshText = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');

function zshOption({ flags, description, choices, takesValue }: OptionWords) {
  const values =
    choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files';
  return flags.map(flag =>
    single(`${flag}[${zshText(description)}]${takesValue ? values : ''}`),
  );
}

function zshCase(command: CommandWords): string {
  const { commands, options, choices, takesFiles } = command;
  const values = choices.length > 0 ? `:value:(${choices.join(' ')})` : '::';
  const words = commands.map(({ name, description }) =>
    single(`${name}:${zshText(description)}`),
  );
  return [
    `    ${single(keyOf(command))})`,
    ...(words.length > 0
      ? [
          `      commands=(${words.join(' ')})`,
          '      _describe command commands',
        ]
      : []),
    `      _arguments ${[
      ...options.flatMap(zshOption),
      takesFiles ? "'*:file:_files'" : single(`*${values}`),
    ].join(' \\\n        ')} ;;`,
  ].join('\n');
}

function zsh(commands: readonly CommandWords[]): string {
  const known = commands.map(command => single(keyOf(command))).join('|');
  return `#compdef ${NAME}
# Completion of ${NAME} for zsh.
_ai_governance() {
  local command='' next i
  local -a commands
  for ((i = 2; i < CURRENT; i++)); do
    next="\${command:+$command }\${words[i]}"
    case "$next" in
      ${known}) command=$next ;;
    esac
  done
  case "$command" in
${commands.map(zshCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _ai_governance ]]; then
  _ai_governance "$@"
elif (( $+functions[compdef] )); then
  compdef _ai_governance ${NAME}
fi`;
}

function fishOption(condition: string, option: OptionWords): string {
  const { flags, description, choices, takesValue } = option;
  const names = flags.map(flag =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const values = [
    ...(takesValue ? ['-r'] : []),
    ...(choices.length > 0 ? [`-f -a ${single(choices.join(' '))}`] : []),
  ];
  return [
    `complete -c ${NAME} -n ${single(condition)}`,
    ...names,
    ...values,
    `-d ${single(description)}`,
  ].join(' ');
}

function fishCommand(command: CommandWords): string[] {
  const condition = `__ai_governance_at ${single(keyOf(command))}`;
  return [
    ...command.commands.map(
      ({ name, description }) =>
        `complete -c ${NAME} -f -n ${single(condition)} -a ${name} -d ${single(
          description,
        )}`,
    ),
    ...command.choices.map(
      word =>
        `complete -c ${NAME} -f -n ${single(condition)} -a ${single(word)}`,
    ),
    ...command.options.map(option => fishOption(condition, option)),
  ];
}

function fish(commands: readonly CommandWords[]): string {
  const known = commands.map(command => single(keyOf(command))).join(' ');
  return `# Completion of ${NAME} for fish.
function __ai_governance_at
  set -l command ''
  for word in (commandline -opc)[2..-1]
    set -l next (string trim -- "$command $word")
    contains -- $next ${known}; and set command $next
  end
  test "$command" = "$argv[1]"
end
${commands
  .filter(
    command =>
      command.path.length === 0 ||
      isParent(command) ||
      command.choices.length > 0,
  )
  .map(
    command =>
      `complete -c ${NAME} -f -n ${single(
        `__ai_governance_at ${single(keyOf(command))}`,
      )}`,
  )
  .join('\n')}
${commands.flatMap(fishCommand).join('\n')}`;
}

/** Writes the completion of the command for a shell. */
export const COMPLETIONS: Record<
  Shell,
  (commands: readonly CommandWords[]) => string
> = { bash, zsh, fish };
