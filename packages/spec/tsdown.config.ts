import { fileURLToPath } from 'node:url';
import { library } from '../../scripts/lib/library.ts';
import { writePublished } from '../../scripts/samples/published.ts';

export default library(new URL('.', import.meta.url), {
  folders: { './validators/*': '../../generated/validators' },
  onSuccess: () => writePublished(fileURLToPath(new URL('dist', import.meta.url))),
});
