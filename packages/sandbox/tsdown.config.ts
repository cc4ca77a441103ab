import { inspectorAssets } from './build/inspector-assets.ts';

export default { entry: ['src/index.ts', 'src/node.ts'], plugins: [inspectorAssets()] };
