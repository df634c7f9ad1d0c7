/** `npm run bench`: everything worth timing, in one run, beside what it can be measured against. Asserts nothing. */
import { benchModel } from './model-bench.ts';
import { benchPage } from './page-bench.ts';

benchModel();
await benchPage();
