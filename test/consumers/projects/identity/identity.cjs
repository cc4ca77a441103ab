// Loads every subpath with require() and with import() and prints the names that are not the same.
const { readFileSync } = require('node:fs');

async function differences(name) {
  const { exports } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  const subpaths = Object.keys(exports).filter(
    (path) => typeof exports[path] === 'object' && !path.includes('*'),
  );
  const found = [];
  let compared = 0;
  for (const subpath of subpaths) {
    const specifier = name + subpath.slice(1);
    const required = require(specifier);
    const imported = await import(specifier);
    for (const key of Object.keys(imported)) {
      compared += 1;
      if (required[key] !== imported[key]) found.push(`${specifier}: ${key}`);
    }
  }
  return { found, compared };
}

async function main() {
  const names = ['spec', 'middleware', 'client', 'sandbox'];
  const results = [];
  for (const name of names) results.push(await differences(`@alipayhk-openapi/${name}`));
  const { AlipayHKError } = require('@alipayhk-openapi/client');
  const { createAlipayHKClient } = await import('@alipayhk-openapi/client');
  let error;
  try {
    const client = createAlipayHKClient({
      clientId: 'C',
      privateKey: 'x',
      platformPublicKey: 'y',
    });
    await client.queryTemplate({ merchantId: 'M', templateCode: 'T' });
  } catch (reason) {
    error = reason;
  }
  console.log(
    JSON.stringify({
      compared: results.reduce((sum, { compared }) => sum + compared, 0) > 50,
      different: results.flatMap(({ found }) => found),
      sameClass: error instanceof AlipayHKError,
    }),
  );
}

main();
