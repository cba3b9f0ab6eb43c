/** What the command was asked cannot be done: one clear line, exit code 2. */
export class CannotRun extends Error {}
