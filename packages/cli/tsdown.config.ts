export default { entry: ['src/main.ts', 'src/index.ts'], platform: 'node' };
