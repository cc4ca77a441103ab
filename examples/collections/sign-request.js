// Signs every request of a Postman or Bruno collection of this API. Paste it whole into the collection's pre-request
// script. Environment: baseUrl, clientId, privateKey (PKCS#8 or PKCS#1, PEM or bare base64), keyVersion (1 if left out).
(() => {
  /** Dates that must not have passed, by path. The first one moves to an hour from now, the others by the same time. */
  const DATES = {
    '/api/open/alipay/v1/ipass/template/manage/createTemplate': ['startDate', 'endDate'],
    '/api/open/alipay/v1/ipass/template/manage/updateTemplate': ['startDate', 'endDate'],
  };
  const HOUR_MS = 60 * 60 * 1000;

  const inBruno = typeof bru !== 'undefined';
  const CryptoJS = require('crypto-js');
  const setting = (name) => (inBruno ? bru.getEnvVar(name) : pm.environment.get(name));

  /** The elements of a DER sequence. */
  const elements = (der) => {
    const found = [];
    for (let at = 0; at < der.length; ) {
      let length = der[at + 1];
      at += 2;
      if (length > 127) {
        const end = at + (length - 128);
        for (length = 0; at < end; at += 1) length = length * 256 + der[at];
      }
      found.push(der.slice(at, at + length));
      at += length;
    }
    return found;
  };

  // No literals such as 1n, and no 1_000: the parser of Bruno refuses them.
  const ZERO = BigInt(0);
  const ONE = BigInt(1);
  const toNumber = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  const power = (base, exponent, modulus) => {
    let result = ONE;
    let square = base % modulus;
    for (let bits = exponent; bits > ZERO; bits >>= ONE) {
      if (bits & ONE) result = (result * square) % modulus;
      square = (square * square) % modulus;
    }
    return result;
  };

  /** RSASSA-PKCS1-v1_5 with SHA-256, by the Chinese remainder theorem. Its time depends on the key: use a testing key. */
  const sign = (key, content) => {
    const der = Buffer.from(key.replace(/\\n|-----[^-]+-----|\s/g, ''), 'base64');
    const outer = elements(elements(der)[0]);
    const numbers = outer.length > 3 ? outer : elements(elements(outer[2])[0]);
    const [, n, , , p, q, dp, dq, inverse] = numbers.map(toNumber);
    const size = Math.ceil(n.toString(16).length / 2);
    const info = '003031300d060960864801650304020105000420';
    const digest = info + CryptoJS.SHA256(content).toString(CryptoJS.enc.Hex);
    const block = BigInt(`0x01${'ff'.repeat(size - 2 - digest.length / 2)}${digest}`);
    const ofQ = power(block, dq, q);
    const factor = (inverse * (((power(block, dp, p) - ofQ) % p) + p)) % p;
    const signature = (ofQ + factor * q).toString(16).padStart(size * 2, '0');
    return Buffer.from(signature, 'hex').toString('base64');
  };

  /** The same body with its dates moved; every other character stays. */
  const moveDates = (path, body) => {
    const names = DATES[path];
    const first = names && new RegExp(`"${names[0]}"\\s*:\\s*(\\d+)`).exec(body);
    if (!first) return body;
    const by = Date.now() + HOUR_MS - Number(first[1]);
    const field = new RegExp(`("(?:${names.join('|')})"\\s*:\\s*)(\\d+)`, 'g');
    return body.replace(field, (_, start, time) => start + (Number(time) + by));
  };

  const baseUrl = setting('baseUrl').replace(/\/$/, '');
  const clientId = setting('clientId');
  // Some operations are imported with a host of their own. The path alone is kept: nothing leaves for another host.
  const address = inBruno
    ? bru.interpolate(req.getUrl())
    : pm.variables.replaceIn(pm.request.url.toString());
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  const raw = inBruno ? req.getBody({ raw: true }) : pm.request.body.raw;
  const body = moveDates(path, inBruno ? bru.interpolate(raw) : pm.variables.replaceIn(raw));
  const time = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const content = `POST ${path}\n${clientId}.${time}.${body}`;
  const signature = encodeURIComponent(sign(setting('privateKey'), content));
  const headers = {
    'Client-Id': clientId,
    'Request-Time': time,
    Signature: `algorithm=RSA256,keyVersion=${setting('keyVersion') || 1},signature=${signature}`,
    'Content-Type': 'application/json; charset=UTF-8',
  };

  if (inBruno) {
    req.setUrl(baseUrl + path);
    req.setBody(body);
    for (const name of Object.keys(headers)) req.setHeader(name, headers[name]);
    return;
  }
  pm.request.url.update(baseUrl + path);
  pm.request.body.raw = body;
  for (const key of Object.keys(headers)) pm.request.headers.upsert({ key, value: headers[key] });
})();
