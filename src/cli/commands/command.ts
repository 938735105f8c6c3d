import type { Command } from 'commander';
import type { Terminal } from '../terminal';

/** Adds one command to the program; its action reports an exit status other than 0 through `setStatus`. */
export type AddCommand = (program: Command, terminal: Terminal, setStatus: (status: number) => void) => void;
