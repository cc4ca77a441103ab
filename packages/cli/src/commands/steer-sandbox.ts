import type { Context } from '../context.ts';
import { readJson } from '../input.ts';
import { report } from '../output.ts';
import { type SteeringOptions, steer } from '../steering.ts';

/** Lets a running sandbox begin anew. */
export async function resetSandbox(
  context: Context,
  parts: string[],
  options: SteeringOptions,
): Promise<void> {
  const body = parts.length === 0 ? {} : { parts };
  const answer = await steer<unknown>(context, options.sandbox, '/reset', body);
  const what = parts.length === 0 ? 'everything but its keys' : parts.join(', ');
  report(context, options.json, answer, `The sandbox has set back ${what}.`);
}

/** Puts templates and passes into a running sandbox. */
export async function seedSandbox(
  context: Context,
  source: string,
  options: SteeringOptions,
): Promise<void> {
  const data = await readJson(context, source);
  const answer = await steer<{ templates: number; passes: number }>(
    context,
    options.sandbox,
    '/seed',
    data,
  );
  const { templates, passes } = answer;
  report(
    context,
    options.json,
    answer,
    `The sandbox knows ${templates} templates and ${passes} passes now.`,
  );
}
