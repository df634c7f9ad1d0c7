#!/usr/bin/env node
/** Lets Node read TypeScript, then hands over to the command. */
import { register } from 'tsx/esm/api';

register();
const { run, TERMINAL } = await import('./cli.ts');
process.exitCode = await run(process.argv.slice(2), TERMINAL);
