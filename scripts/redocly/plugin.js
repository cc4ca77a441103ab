import { completeOperations } from './complete/index.js';
import { completeFields } from './rules/complete-fields.js';
import { completeOperation } from './rules/complete-operation.js';
import { descriptionFullStop } from './rules/description-full-stop.js';
import { discriminatorMapping } from './rules/discriminator-mapping.js';
import { formatPolicy } from './rules/format-policy.js';
import { registeredExtension } from './rules/registered-extension.js';
import { sensitiveFields } from './rules/sensitive-fields.js';
import { stringLimit } from './rules/string-limit.js';

/** The project's own plugin for redocly: a preprocessor, and lint rules. */
export default function alipayhkPlugin() {
  return {
    id: 'alipayhk',
    preprocessors: { oas3: { 'complete-operations': completeOperations } },
    rules: {
      oas3: {
        'complete-fields': completeFields,
        'complete-operation': completeOperation,
        'description-full-stop': descriptionFullStop,
        'discriminator-mapping': discriminatorMapping,
        'format-policy': formatPolicy,
        'registered-extension': registeredExtension,
        'sensitive-fields': sensitiveFields,
        'string-limit': stringLimit,
      },
    },
  };
}
