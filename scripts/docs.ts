/** `npm run docs`: writes docs/formulas.md from the registry. */
import { writeFile } from 'node:fs/promises';
import { formulaReference } from './docs/reference.ts';

await writeFile('docs/formulas.md', formulaReference());
