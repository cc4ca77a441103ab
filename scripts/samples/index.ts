import { go } from './go.ts';
import { java } from './java.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import type { SampleLanguage } from './sample.ts';
import { shell } from './shell.ts';
import { typescript } from './typescript.ts';

/** Every language of the samples, in the order of the tabs. */
export const languages: readonly SampleLanguage[] = [typescript, shell, java, python, php, go];
