import { library } from '../../scripts/lib/library.ts';
import { inspectorAssets } from './build/inspector-assets.ts';

export default library(new URL('.', import.meta.url), { plugins: [inspectorAssets()] });
