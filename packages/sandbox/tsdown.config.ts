export default { entry: ['src/index.ts', 'src/node.ts'] };
