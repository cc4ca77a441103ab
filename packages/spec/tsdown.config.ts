import { library } from '../../scripts/lib/library.ts';

export default library(new URL('.', import.meta.url), {
  folders: { './validators/*': '../../generated/validators' },
  copy: ['../../generated/openapi.json', '../../generated/openapi.yaml'],
});
