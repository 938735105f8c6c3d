import { ERROR_CATALOGUE } from '../../src/base/errors';

/** `docs/errors.md`, from the catalogue. */
export function errorsPage(): string {
  const rows = Object.entries(ERROR_CATALOGUE).map(
    ([code, hint]) => `| \`${code}\` | ${hint.replaceAll('|', '\\|')} |`,
  );
  return `# Errors

Every error has a code, a message with the value that caused it, and a hint. One bad document never stops a run: it is listed
by \`./newsgraph articles --status failed\`, the command exits with 1 when it is done, and \`./newsgraph retry\` reads those documents again.

| code | what to do |
|---|---|
${rows.join('\n')}
`;
}
