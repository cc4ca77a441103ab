// Runs inside workerd: every request runs the module under test once.
import { run } from './module.mjs';

export default {
  async fetch() {
    try {
      return Response.json({ report: await run({ runtime: 'workerd' }) });
    } catch (error) {
      return Response.json({ error: String(error?.stack ?? error) });
    }
  },
};
