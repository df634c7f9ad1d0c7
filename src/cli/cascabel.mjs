#!/usr/bin/env node
/** Lets Node read TypeScript, then hands over to the command. */
import { register } from 'tsx/esm/api';

register();
// Whoever reads only the beginning of what is printed has had enough: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { run, TERMINAL } = await import('./cli.ts');
process.exitCode = await run(process.argv.slice(2), TERMINAL);
